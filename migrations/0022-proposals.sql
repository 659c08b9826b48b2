-- Word's way back: what a paper that was printed here and edited elsewhere would change in its agreement, change by change.

create table proposal_set (
  id uuid primary key,
  unit_id uuid not null references unit,
  -- The file in which the changes came, and its content: the same one brought again brings the same proposals.
  document_id uuid not null references document on delete cascade,
  sha256 text not null,
  agreement_id uuid not null references agreement on delete cascade,
  -- The version that was printed into the file.
  agreement_version_id uuid not null references agreement_version on delete cascade,
  -- The changes with what was decided about each: [{ change, by, decision }].
  proposals jsonb not null,
  state text not null check (state in ('open', 'settled', 'replaced')),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (agreement_version_id, sha256)
);
create index proposal_set_unit on proposal_set (unit_id);
create index proposal_set_document on proposal_set (document_id);
-- A later file takes the place of one that nobody has finished.
create unique index proposal_set_open on proposal_set (agreement_id) where state = 'open';
call guard_unit_table('proposal_set');
