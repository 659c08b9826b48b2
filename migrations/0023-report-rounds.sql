-- Reports go through rounds of approval, and to the council with a packet.

-- Why a duty was not fulfilled, in the words of both sides, by the id of the duty.
alter table report add column gaps jsonb not null default '{}';

-- A report as it was submitted to those who approve it.
create table report_round (
  id uuid primary key,
  unit_id uuid not null references unit,
  report_id uuid not null references report,
  number integer not null check (number > 0),
  -- The very document that was submitted.
  issue_id uuid not null references paper_issue,
  -- What it said as data, to be compared with the next one.
  said jsonb not null,
  submitted_on date not null,
  submitted_by uuid references account,
  submitted_by_name text not null,
  note text,
  taken_back_on date,
  taken_back_by_name text,
  reason text,
  created_at timestamptz not null default now(),
  unique (report_id, number),
  check ((taken_back_on is null) = (reason is null))
);
create index report_round_unit on report_round (unit_id);
call guard_unit_table('report_round', 'said');

-- Whom a round was given to, each with a state of one's own.
create table report_approval (
  id uuid primary key,
  unit_id uuid not null references unit,
  round_id uuid not null references report_round,
  account_id uuid not null references account,
  name text not null,
  state text not null check (state in ('waiting', 'approved', 'returned')),
  decided_on date,
  -- Comments to the whole and to sections.
  comments jsonb not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (round_id, account_id),
  check ((state = 'waiting') = (decided_on is null))
);
create index report_approval_unit on report_approval (unit_id);
create index report_approval_waiting on report_approval (unit_id) where state = 'waiting';
call guard_unit_table('report_approval');

-- What is laid before the council (podklady pro zastupitelstvo): about a report, or about a version of an agreement.
create table council_packet (
  id uuid primary key,
  unit_id uuid not null references unit,
  report_id uuid references report,
  agreement_version_id uuid references agreement_version,
  session_on date,
  presented_by text,
  prepared_by text,
  -- Null: as it is suggested from the records.
  background text,
  draft_resolution text,
  attachments text[] not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  check ((report_id is null) <> (agreement_version_id is null))
);
create index council_packet_unit on council_packet (unit_id);
create unique index council_packet_report on council_packet (report_id);
create unique index council_packet_agreement on council_packet (agreement_version_id);
call guard_unit_table('council_packet');

-- How the council voted; what was refused or postponed may come to a vote again.
create table council_vote (
  id uuid primary key,
  unit_id uuid not null references unit,
  packet_id uuid not null references council_packet,
  result text not null check (result in ('passed', 'refused', 'postponed')),
  voted_on date not null,
  resolution text,
  note text,
  created_at timestamptz not null default now(),
  check (result <> 'passed' or resolution is not null)
);
create index council_vote_packet on council_vote (packet_id);
create unique index council_vote_passed on council_vote (packet_id) where result = 'passed';
call guard_unit_table('council_vote');
