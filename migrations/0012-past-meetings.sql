-- Past meetings brought in together from their papers: minutes, attendance lists, tables.

-- How many came, when nobody wrote down who; a number is no attendance list.
alter table meeting add column present_count integer check (present_count between 0 and 100000);
-- The paper from which the meeting was written down.
alter table meeting add column document_id uuid references document;
create index meeting_document on meeting (document_id) where document_id is not null;

-- A paper out of which meetings are being made, with what a person said about its meetings.
create table past_meetings_paper (
  id uuid primary key,
  unit_id uuid not null references unit,
  document_id uuid not null references document,
  -- By the table of the file: which column is what, and the kind of rows that name none.
  corrections jsonb not null default '{}',
  -- By the key of the proposal: the meeting that was written down, or null of one left out.
  decided jsonb not null default '{}',
  created_at timestamptz not null default now(),
  unique (unit_id, document_id)
);
create index past_meetings_paper_unit on past_meetings_paper (unit_id);
call guard_unit_table('past_meetings_paper');
