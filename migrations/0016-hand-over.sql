-- What was handed over when an office changed hands: on which day, from whom to whom, and the very paper that was handed over.

create table hand_over (
  id uuid primary key,
  unit_id uuid not null references unit,
  office text not null check (office in ('representative', 'manager', 'consultant', 'regional-head')),
  from_holding_id uuid references office_holding on delete set null,
  to_holding_id uuid references office_holding on delete set null,
  -- Their names as they were on that day.
  from_name text,
  to_name text not null check (to_name <> ''),
  handed_on date not null,
  -- The paper as it was then, kept among the unit's documents, and the hash of its content.
  document_id uuid not null references document,
  sha256 text not null,
  note text,
  created_at timestamptz not null default now()
);
create index hand_over_unit on hand_over (unit_id, handed_on desc);
call guard_unit_table('hand_over');
