-- The application's own role, Czech order, the history of changes, and the fence around unit data.

do $$
begin
  if not exists (select from pg_roles where rolname = 'spoluplan_app') then
    create role spoluplan_app nologin;
  end if;
  execute format('grant spoluplan_app to %I', current_user);
end
$$;

grant usage on schema public to spoluplan_app;
alter default privileges in schema public grant select, insert, update, delete on tables to spoluplan_app;

create collation czech (provider = icu, /*czech*/);

-- Who acts in this transaction; set by the application at its start.
create function app_account() returns uuid language sql stable
  return nullif(current_setting('app.account', true), '')::uuid;

create function app_is_system() returns boolean language sql stable
  return coalesce(current_setting('app.actor', true) = 'system', false);

-- Every change of a guarded table, written by a trigger, so that no use case can forget it. Append-only for the application.
create table history (
  id bigint generated always as identity primary key,
  -- The transaction: rows that one act of a person changed together.
  change bigint not null default txid_current(),
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  account_id uuid,
  label text not null,
  action text not null,
  subject text not null,
  subject_id uuid not null,
  unit_id uuid,
  before jsonb,
  after jsonb
);
create index history_unit on history (unit_id, id desc);
create index history_subject on history (subject, subject_id, id desc);
revoke all on history from spoluplan_app;
grant select on history to spoluplan_app;

-- Arguments of the trigger: columns that the history leaves out (secrets, texts that have another home).
create function write_history() returns trigger language plpgsql security definer set search_path = public as $$
declare
  omitted text[] := coalesce(tg_argv, '{}');
  old_row jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) - omitted end;
  new_row jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) - omitted end;
  whole jsonb := coalesce(new_row, old_row);
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(o.key, o.value), jsonb_object_agg(n.key, n.value) into old_row, new_row
      from jsonb_each(old_row) o join jsonb_each(new_row) n on n.key = o.key
      where o.value is distinct from n.value and o.key <> 'version';
    if new_row is null then return null; end if;
  end if;
  insert into history (actor, account_id, label, action, subject, subject_id, unit_id, before, after)
  values (
    coalesce(nullif(current_setting('app.actor', true), ''), 'owner'), app_account(),
    coalesce(current_setting('app.label', true), ''), coalesce(current_setting('app.action', true), ''),
    tg_table_name, (whole ->> 'id')::uuid,
    case when tg_table_name = 'unit' then (whole ->> 'id')::uuid else (whole ->> 'unit_id')::uuid end,
    old_row, new_row);
  return null;
end
$$;

-- What the installation knows about itself.
create table installation (
  key text primary key,
  value jsonb not null
);

-- Attempts counted in the database, so that several instances share one limit.
create table rate_limit (
  key text not null,
  window_start timestamptz not null,
  hits integer not null default 1,
  primary key (key, window_start)
);
