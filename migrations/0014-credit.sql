-- Shared credit: who contributed to an output of the cooperation, and what the other side says to it.

create table credit (
  id uuid primary key,
  unit_id uuid not null references unit,
  source_type text not null check (source_type in ('meeting', 'report', 'record')),
  source_id uuid not null,
  -- Who contributed on each side: organisations and persons with their part, in words.
  unit_part text check (unit_part <> ''),
  agency_part text check (agency_part <> ''),
  -- The side whose word is asked; null: none is needed.
  asked_of text check (asked_of in ('unit', 'agency')),
  asked_on date,
  asked_by text,
  word text not null check (word in ('not-asked', 'awaiting', 'confirmed', 'objected')),
  reason text,
  given_on date,
  given_by text,
  given_source text check (given_source in ('account', 'link', 'on-behalf')),
  source_note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (source_type, source_id),
  check (unit_part is not null or agency_part is not null),
  check ((word = 'not-asked') = (asked_of is null)),
  check ((word in ('confirmed', 'objected')) = (given_on is not null)),
  check ((word = 'objected') = (reason is not null)),
  check (given_source <> 'on-behalf' or source_note is not null)
);
create index credit_unit on credit (unit_id);
create index credit_awaiting on credit (unit_id) where word = 'awaiting';
call guard_unit_table('credit');

-- What the other side objects to does not count; its reason is told beside the duty.
alter table evidence add column objection text;
alter table evidence drop constraint evidence_confirmation_check;
alter table evidence add constraint evidence_confirmation_check
  check (confirmation in ('confirmed', 'awaiting', 'objected', 'not-needed'));

-- Links that work once have more purposes with each module that asks somebody without an account.
alter table one_time_link drop constraint one_time_link_purpose_check;
alter table one_time_link add constraint one_time_link_purpose_check check (purpose ~ '^[a-z-]+$');

-- Training and the guarantee of ASZ end with its project, which the form names without its last day.
alter table agreement add column agency_project_end date;
