-- The same fence around unit data, quicker where there are many units: those who see everything are known by one look instead of a
-- list of all units for every table of every query, and the list of the others is made from their few roles.

-- The application itself, and whoever holds a role everywhere.
create function app_sees_all() returns boolean language sql stable security definer set search_path = public
  return app_is_system() or exists (
    select from role_grant g join account a on a.id = g.account_id and a.state = 'active'
    where g.account_id = app_account() and g.unit_id is null and g.region_code is null);

create or replace function visible_units() returns setof uuid language sql stable security definer set search_path = public as $$
  with held as materialized (
    select g.unit_id, g.region_code from role_grant g join account a on a.id = g.account_id and a.state = 'active'
    where g.account_id = app_account())
  select h.unit_id from held h where h.unit_id is not null
  union
  select u.id from unit u join held h on h.region_code = u.region_code
  union
  select u.id from unit u where exists (select from held h where h.unit_id is null and h.region_code is null)
$$;

-- A function in a sub-select is asked once for a query; the list is made only when that answer is no.
do $$
declare
  fence record;
begin
  for fence in select tablename from pg_policies where policyname = 'unit_fence'
    and qual = (select qual from pg_policies where policyname = 'unit_fence' and tablename = 'meeting')
  loop
    execute format('alter policy unit_fence on %I using ((select app_sees_all()) or unit_id in (select visible_units()))', fence.tablename);
  end loop;
end
$$;

create or replace procedure guard_unit_table(name text, omitted text default '') language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('create policy unit_fence on %I using ((select app_sees_all()) or unit_id in (select visible_units()))', name);
  execute format('create trigger %I after insert or update or delete on %I for each row execute function write_history(%s)',
    name || '_history', name, omitted);
end
$$;

alter policy unit_fence on unit
  using ((select app_sees_all()) or (select app_is_administrator()) or id in (select visible_units()));
alter policy unit_fence on history using (
  app_is_system() or (unit_id is not null and (select app_sees_all())) or unit_id in (select visible_units())
  or (unit_id is null and (select app_is_administrator())));
alter policy unit_fence on document using (
  app_is_system() or (unit_id is not null and (select app_sees_all())) or unit_id in (select visible_units())
  or (unit_id is null and uploaded_by = app_account()));
alter policy unit_fence on draft using (
  app_is_system() or (unit_id is not null and (select app_sees_all())) or unit_id in (select visible_units())
  or (unit_id is null and exists (select from document d where d.id = document_id and d.uploaded_by = app_account())));
