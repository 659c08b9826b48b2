-- Obligations of both sides, the evidence that counts, meetings, other records, and reports.

create table obligation (
  id uuid primary key,
  unit_id uuid not null references unit,
  agreement_id uuid not null references agreement,
  agreement_version_id uuid not null references agreement_version,
  position integer not null,
  seed jsonb not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (agreement_version_id, position)
);
create index obligation_agreement on obligation (agreement_id);
create index obligation_unit on obligation (unit_id);
call guard_unit_table('obligation');

create table waiver (
  id uuid primary key,
  unit_id uuid not null references unit,
  obligation_id uuid not null references obligation,
  -- First day of the occurrence that is waived; null: the whole obligation, because it cannot be counted.
  occurrence_from date,
  reason text not null check (reason <> ''),
  created_at timestamptz not null default now()
);
create unique index waiver_once on waiver (obligation_id, coalesce(occurrence_from, date '0001-01-01'));
create index waiver_unit on waiver (unit_id);
call guard_unit_table('waiver');

-- What a record proves, in one shape for all kinds of records; kept by the use case that saves the record itself.
create table evidence (
  id uuid primary key,
  unit_id uuid not null references unit,
  source_type text not null check (source_type in ('meeting', 'report', 'record')),
  source_id uuid not null,
  on_day date not null,
  -- The record's own name; null when its kind and day say enough.
  title text,
  facts jsonb not null,
  linked_to uuid[] not null default '{}',
  confirmation text not null check (confirmation in ('confirmed', 'awaiting', 'not-needed')),
  version integer not null default 1,
  unique (source_type, source_id)
);
create index evidence_unit_day on evidence (unit_id, on_day);
call guard_unit_table('evidence');

create table record (
  id uuid primary key,
  unit_id uuid not null references unit,
  kind text not null,
  title text not null check (title <> ''),
  on_day date not null,
  hours numeric(6, 2) check (hours > 0),
  distance boolean not null default false,
  participants integer check (participants > 0),
  note text,
  document_id uuid references document,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index record_unit_day on record (unit_id, on_day);
call guard_unit_table('record');

create table meeting (
  id uuid primary key,
  unit_id uuid not null references unit,
  kind text not null check (kind in
    ('local-partnership', 'working-group', 'consultation', 'field-workers', 'council', 'other')),
  state text not null check (state in ('planned', 'held', 'cancelled')),
  on_day date not null,
  starts_at text check (starts_at ~ '^\d{2}:\d{2}$'),
  place text,
  name text,
  agenda jsonb not null,
  minutes text not null default '',
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index meeting_unit_day on meeting (unit_id, on_day desc);
call guard_unit_table('meeting');

create table attendance (
  id uuid primary key,
  unit_id uuid not null references unit,
  meeting_id uuid not null references meeting on delete cascade,
  position integer not null,
  name text not null check (name <> ''),
  organisation text,
  role text check (role in ('consultant', 'manager', 'representative')),
  presence text not null check (presence in ('in-person', 'remote', 'excused', 'absent')),
  unique (meeting_id, position)
);
create index attendance_unit on attendance (unit_id);
call guard_unit_table('attendance');

create table report (
  id uuid primary key,
  unit_id uuid not null references unit,
  agreement_id uuid not null references agreement,
  kind text not null check (kind in ('agreement-fulfilment', 'plan-fulfilment')),
  year integer not null,
  words jsonb not null,
  submitted_on date,
  council_on date,
  council_resolution text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (agreement_id, kind, year)
);
create index report_unit on report (unit_id);
call guard_unit_table('report');
