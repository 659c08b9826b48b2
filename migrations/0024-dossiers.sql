-- Dossiers: summaries of a cooperation for any period. Kept are the period and a person's words; the facts are composed of the records.

create table dossier (
  id uuid primary key,
  unit_id uuid not null references unit,
  from_day date not null,
  to_day date not null,
  -- How many months the text or an older paper states; null when it states none.
  stated_months integer check (stated_months > 0),
  -- Whether the paper says that the stated length differs from the period.
  keeps_doubt boolean not null default false,
  words jsonb not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  check (from_day <= to_day)
);
create index dossier_unit on dossier (unit_id, from_day desc);
call guard_unit_table('dossier');
