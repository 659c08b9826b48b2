-- The local partnership: how it is founded, who belongs to it and to its working groups, who convenes, chairs and writes minutes;
-- its meetings in series, with decisions and tasks.

create table partnership (
  id uuid primary key,
  unit_id uuid not null unique references unit,
  name text,
  -- Who founded it: the council's commission, the mayor, a councillor.
  founder text,
  founded_on date,
  statute_document_id uuid references document,
  rules_document_id uuid references document,
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
call guard_unit_table('partnership');

create table working_group (
  id uuid primary key,
  unit_id uuid not null references unit,
  name text collate czech not null check (name <> ''),
  from_day date,
  to_day date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  check (from_day <= to_day)
);
create index working_group_unit on working_group (unit_id);
call guard_unit_table('working_group');

-- An organisation (with or without a person who stands for it) in the partnership, or in one of its working groups.
create table partnership_member (
  id uuid primary key,
  unit_id uuid not null references unit,
  -- Null: the partnership itself.
  working_group_id uuid references working_group,
  organisation_id uuid references organisation,
  person_id uuid references person,
  role text not null check (role in ('chair', 'member', 'coordinator', 'regional-contact', 'region-staff', 'guest')),
  from_day date,
  to_day date,
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  check (organisation_id is not null or person_id is not null),
  check (from_day <= to_day)
);
create index partnership_member_unit on partnership_member (unit_id);
call guard_unit_table('partnership_member');

-- Who convenes, chairs and writes the minutes: the unit, ASZ or both; it shifts over the years.
create table partnership_practice (
  id uuid primary key,
  unit_id uuid not null references unit,
  task text not null check (task in ('convene', 'chair', 'minutes')),
  side text not null check (side in ('unit', 'agency', 'shared')),
  from_day date not null,
  to_day date,
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  check (from_day <= to_day)
);
create index partnership_practice_unit on partnership_practice (unit_id);
call guard_unit_table('partnership_practice');

alter table meeting add column ends_at text check (ends_at ~ '^\d{2}:\d{2}$');
-- Meetings that repeat share a series.
alter table meeting add column series_id uuid;
alter table meeting add column working_group_id uuid references working_group;
-- The minutes as the public may read them, without private persons' data; null while nobody prepared them.
alter table meeting add column public_minutes text;
create index meeting_series on meeting (series_id) where series_id is not null;

-- The register's entry of the person on the list; the list keeps the name as it was written then.
alter table attendance add column person_id uuid references person;
alter table attendance add column organisation_id uuid references organisation;
create index attendance_person on attendance (person_id) where person_id is not null;

create table decision (
  id uuid primary key,
  unit_id uuid not null references unit,
  meeting_id uuid not null references meeting on delete cascade,
  position integer not null,
  words text not null check (words <> ''),
  -- Which item of the agenda it belongs to, from 0; null: none.
  agenda_item integer,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index decision_meeting on decision (meeting_id, position);
create index decision_unit on decision (unit_id);
call guard_unit_table('decision');

create table task (
  id uuid primary key,
  unit_id uuid not null references unit,
  -- Null: given outside a meeting.
  meeting_id uuid references meeting on delete set null,
  words text not null check (words <> ''),
  owner_person_id uuid references person,
  -- As written, when the register does not know the owner: „ASZ“, „město“.
  owner_name text,
  due_on date,
  done_on date,
  outcome text,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index task_unit on task (unit_id, due_on);
create index task_meeting on task (meeting_id);
create index task_owner on task (owner_person_id) where done_on is null;
call guard_unit_table('task');
