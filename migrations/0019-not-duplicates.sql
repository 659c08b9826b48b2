-- Two entries of the register of which somebody said that they are not the same: they are not offered for merging again.

create table not_duplicate (
  id uuid primary key,
  unit_id uuid not null references unit,
  kind text not null check (kind in ('person', 'organisation')),
  -- Two rows of the table that the kind names; a pair is kept once, whichever was said first.
  first_id uuid not null,
  second_id uuid not null,
  created_at timestamptz not null default now(),
  unique (unit_id, kind, first_id, second_id),
  check (first_id < second_id)
);
call guard_unit_table('not_duplicate');
