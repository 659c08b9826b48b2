-- Uploaded documents and their drafts, memoranda, agreements with versions and the steps of their approval.

-- A document may wait for its unit; until then only the person who brought it sees it.
create table document (
  id uuid primary key,
  unit_id uuid references unit,
  name text not null,
  media_type text not null,
  byte_size bigint not null,
  sha256 text not null,
  state text not null check (state in ('waiting', 'reading', 'read', 'refused', 'confirmed', 'discarded')),
  stage text check (stage in ('reading', 'recognising', 'finishing')),
  kind text,
  refusal jsonb,
  content jsonb,
  uploaded_by uuid references account,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index document_unit on document (unit_id, created_at desc);
create index document_uploader on document (uploaded_by) where unit_id is null;
alter table document enable row level security;
create policy unit_fence on document using (
  app_is_system() or unit_id in (select visible_units()) or (unit_id is null and uploaded_by = app_account()));
create trigger document_history after insert or update or delete on document
  for each row execute function write_history('content', 'stage');

-- What was read and what a person decided about it; the reading never changes, the review does.
create table draft (
  id uuid primary key,
  document_id uuid not null unique references document,
  unit_id uuid references unit,
  reading jsonb not null,
  review jsonb not null,
  state text not null check (state in ('open', 'confirmed', 'discarded')),
  agreement_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
alter table draft enable row level security;
create policy unit_fence on draft using (
  app_is_system() or unit_id in (select visible_units())
  or (unit_id is null and exists (select from document d where d.id = document_id and d.uploaded_by = app_account())));
create trigger draft_history after insert or update or delete on draft
  for each row execute function write_history('reading');

create table memorandum (
  id uuid primary key,
  unit_id uuid not null references unit,
  concluded_on date,
  approved_by text,
  approved_on date,
  resolution text,
  document_id uuid references document,
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index memorandum_unit on memorandum (unit_id);
call guard_unit_table('memorandum');

create table agreement (
  id uuid primary key,
  unit_id uuid not null references unit,
  memorandum_id uuid references memorandum,
  year_rule text not null default 'calendar' check (year_rule in ('calendar', 'from-approval')),
  records_from date not null,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create index agreement_unit on agreement (unit_id);
call guard_unit_table('agreement');
alter table draft add foreign key (agreement_id) references agreement;

create table agreement_version (
  id uuid primary key,
  agreement_id uuid not null references agreement,
  unit_id uuid not null references unit,
  number integer not null check (number > 0),
  status text not null check (status in
    ('draft', 'opinion-given', 'agency-approved', 'council-approved', 'signed', 'replaced', 'terminated', 'withdrawn')),
  content jsonb not null,
  valid_from date,
  valid_to date,
  document_id uuid references document,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (agreement_id, number),
  check (valid_from <= valid_to)
);
create index agreement_version_unit on agreement_version (unit_id);
call guard_unit_table('agreement_version');

create table agreement_step (
  id uuid primary key,
  agreement_version_id uuid not null references agreement_version,
  unit_id uuid not null references unit,
  step text not null,
  taken_on date,
  resolution text,
  reason text,
  -- From the document that was read, by this side's account, by a one-time link, or recorded for the other side.
  source text not null check (source in ('document', 'account', 'link', 'on-behalf')),
  source_note text,
  created_at timestamptz not null default now()
);
create index agreement_step_version on agreement_step (agreement_version_id);
call guard_unit_table('agreement_step');
