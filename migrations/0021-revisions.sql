-- Numbered revisions of an agreement: of what kind they are and why, and in which paper the passages of their rows lie.
alter table agreement_version
  add column kinds text[] not null default '{}'
    check (kinds <@ array['administrative-error', 'schedule', 'themes', 'persons', 'prolongation']),
  add column reason text check (reason <> ''),
  -- Null: in the paper from which the version itself was read.
  add column passages_in uuid references document;

-- One version at a time is on its way to approval.
create unique index agreement_version_under_way on agreement_version (agreement_id)
  where status in ('draft', 'opinion-given', 'agency-approved');
