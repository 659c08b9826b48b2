-- Regions (NUTS 3), territorial units, accounts with roles bound to units or regions, sessions and one-time links.

create table region (
  code text primary key,
  name text collate czech not null unique
);
insert into region (code, name) values
  ('CZ010', 'Hlavní město Praha'), ('CZ020', 'Středočeský kraj'), ('CZ031', 'Jihočeský kraj'), ('CZ032', 'Plzeňský kraj'),
  ('CZ041', 'Karlovarský kraj'), ('CZ042', 'Ústecký kraj'), ('CZ051', 'Liberecký kraj'), ('CZ052', 'Královéhradecký kraj'),
  ('CZ053', 'Pardubický kraj'), ('CZ063', 'Kraj Vysočina'), ('CZ064', 'Jihomoravský kraj'), ('CZ071', 'Olomoucký kraj'),
  ('CZ072', 'Zlínský kraj'), ('CZ080', 'Moravskoslezský kraj');

-- Texts made comparable for searching: without Czech (and neighbouring) diacritics, in lower case.
create function folded(words text) returns text language sql immutable
  return lower(translate(words, 'ÁÄČĎÉĚËÍĹĽŇÓÔÖŔŘŠŤÚŮÜÝŽáäčďéěëíĺľňóôöŕřšťúůüýž', 'AACDEEEILLNOOORRSTUUUYZaacdeeeillnooorrstuuuyz'));

create table unit (
  id uuid primary key,
  name text collate czech not null check (name <> ''),
  kind text not null check (kind in ('municipality', 'union', 'action-group', 'region')),
  ico text check (ico ~ '^\d{8}$'),
  seat text,
  region_code text references region,
  sample boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create unique index unit_ico on unit (ico) where ico is not null;
create index unit_name on unit (name);
create index unit_region on unit (region_code);

create table account (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text collate czech not null check (name <> ''),
  state text not null check (state in ('invited', 'active', 'disabled')),
  password_hash text,
  language text not null default 'cs' check (language in ('cs', 'en')),
  version integer not null default 1,
  created_at timestamptz not null default now()
);

-- A role holds in one unit, in all units of one region, or (both empty) everywhere.
create table role_grant (
  id uuid primary key,
  account_id uuid not null references account,
  role text not null check (role in
    ('administrator', 'consultant', 'regional-head', 'manager', 'representative', 'partner', 'reader')),
  unit_id uuid references unit,
  region_code text references region,
  created_at timestamptz not null default now(),
  check (unit_id is null or region_code is null)
);
create index role_grant_account on role_grant (account_id);
create unique index role_grant_once on role_grant
  (account_id, role, coalesce(unit_id::text, ''), coalesce(region_code, ''));

create table session (
  token_hash bytea primary key,
  account_id uuid not null references account,
  csrf_token text not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_account on session (account_id);

create function visible_units() returns setof uuid language sql stable security definer set search_path = public as $$
  select u.id from unit u where exists (
    select from role_grant g join account a on a.id = g.account_id and a.state = 'active'
    where g.account_id = app_account()
      and (g.unit_id = u.id or g.region_code = u.region_code or (g.unit_id is null and g.region_code is null)))
$$;

create function app_is_administrator() returns boolean language sql stable security definer set search_path = public
  return exists (
    select from role_grant g join account a on a.id = g.account_id and a.state = 'active'
    where g.account_id = app_account() and g.role = 'administrator');

-- The fence: rows of a table with unit_id are seen and changed only by those who see the unit; each change is history.
create procedure guard_unit_table(name text, omitted text default '') language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('create policy unit_fence on %I using (app_is_system() or unit_id in (select visible_units()))', name);
  execute format('create trigger %I after insert or update or delete on %I for each row execute function write_history(%s)',
    name || '_history', name, omitted);
end
$$;

-- Who adds and corrects units: the administrator, and those of the Agency whose role covers the unit's region or everything.
create function app_manages_units(of_region text) returns boolean language sql stable security definer set search_path = public
  return app_is_system() or app_is_administrator() or exists (
    select from role_grant g join account a on a.id = g.account_id and a.state = 'active'
    where g.account_id = app_account() and g.role in ('consultant', 'regional-head')
      and g.unit_id is null and (g.region_code is null or g.region_code = of_region));

alter table unit enable row level security;
create policy unit_fence on unit for select
  using (app_is_system() or app_is_administrator() or id in (select visible_units()));
create policy unit_addition on unit for insert with check (app_manages_units(region_code));
create policy unit_correction on unit for update using (app_manages_units(region_code));
create trigger unit_history after insert or update or delete on unit for each row execute function write_history();

alter table history enable row level security;
create policy unit_fence on history using
  (app_is_system() or unit_id in (select visible_units()) or (unit_id is null and app_is_administrator()));

create trigger account_history after insert or update or delete on account
  for each row execute function write_history('password_hash');
create trigger role_grant_history after insert or update or delete on role_grant
  for each row execute function write_history();

-- A link that works once for one purpose: an invitation, a new password, or a step of a side without accounts.
create table one_time_link (
  id uuid primary key,
  token_hash bytea not null unique,
  purpose text not null check (purpose in ('invitation', 'password', 'agreement-step')),
  account_id uuid references account,
  unit_id uuid references unit,
  subject_id uuid,
  step text,
  created_by uuid references account,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create trigger one_time_link_history after insert or update or delete on one_time_link
  for each row execute function write_history('token_hash');
