-- Periods of cooperation of a unit and the people in its offices, each from–to, so that a hand-over knows whom it is between.

create table cooperation_period (
  id uuid primary key,
  unit_id uuid not null references unit,
  programme text not null check (programme <> ''),
  from_day date not null,
  to_day date,
  -- How it ended: expired, notice of a side with its reason, followed by another programme.
  ended_how text,
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  check (from_day <= to_day)
);
create index cooperation_period_unit on cooperation_period (unit_id, from_day);
call guard_unit_table('cooperation_period');

create table office_holding (
  id uuid primary key,
  unit_id uuid not null references unit,
  office text not null check (office in ('representative', 'manager', 'manager-stand-in', 'consultant', 'regional-head')),
  person_id uuid not null references person,
  from_day date not null,
  to_day date,
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  check (from_day <= to_day)
);
create index office_holding_unit on office_holding (unit_id, office, from_day);
create index office_holding_person on office_holding (person_id);
call guard_unit_table('office_holding');
