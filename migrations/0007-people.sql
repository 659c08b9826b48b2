-- The register of people and organisations of a unit: whoever is met, invited, asked or answered to, kept once.

create table organisation (
  id uuid primary key,
  unit_id uuid not null references unit,
  name text collate czech not null check (name <> ''),
  kind text not null default 'other' check (kind in
    ('unit', 'agency', 'region', 'labour-office', 'state-police', 'municipal-police', 'school', 'service', 'health', 'business', 'other')),
  ico text check (ico ~ '^\d{8}$'),
  note text,
  -- A duplicate: everything that names it now means the other one.
  merged_into uuid references organisation,
  -- Which of its values the other one took over when they were merged, so that they can be given back.
  merge_gave text[] not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  check (merged_into <> id)
);
create index organisation_unit on organisation (unit_id, name);
create index organisation_merged on organisation (merged_into) where merged_into is not null;
call guard_unit_table('organisation');

create table person (
  id uuid primary key,
  unit_id uuid not null references unit,
  name text collate czech not null check (name <> ''),
  organisation_id uuid references organisation,
  -- What the person is there: „vedoucí odboru“.
  position text,
  email text check (email = lower(email)),
  phone text,
  note text,
  -- The same person's account, when there is one.
  account_id uuid references account,
  merged_into uuid references person,
  merge_gave text[] not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  check (merged_into <> id)
);
create index person_unit on person (unit_id, name);
create index person_organisation on person (organisation_id);
create index person_account on person (account_id) where account_id is not null;
create index person_merged on person (merged_into) where merged_into is not null;
call guard_unit_table('person');

-- Whom a reference means: the person itself, or the one with whom it was merged, however many times in turn.
create function person_meant(of uuid) returns uuid language sql stable as $$
  with recursive chain (id, merged_into) as (
    select id, merged_into from person where id = of
    union all
    select p.id, p.merged_into from person p join chain c on p.id = c.merged_into)
  select id from chain where merged_into is null
$$;

create function organisation_meant(of uuid) returns uuid language sql stable as $$
  with recursive chain (id, merged_into) as (
    select id, merged_into from organisation where id = of
    union all
    select o.id, o.merged_into from organisation o join chain c on o.id = c.merged_into)
  select id from chain where merged_into is null
$$;
