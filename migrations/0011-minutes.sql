-- Minutes that several people write: which version of the text they began from, and what each of them has not saved yet.

-- Counts changes of the text alone, whoever makes them, so that a change of the agenda or the attendance is no conflict.
alter table meeting add column minutes_version integer not null default 1;
-- From which version of the internal text the public one was prepared.
alter table meeting add column public_minutes_version integer;

create function count_minutes() returns trigger language plpgsql as $$
begin
  new.minutes_version := old.minutes_version + 1;
  return new;
end
$$;
create trigger meeting_minutes_counted before update of minutes on meeting for each row
  when (old.minutes is distinct from new.minutes) execute function count_minutes();

-- A person's unsaved minutes, and whether the person has them open. Not in the history: nothing of it is a record yet.
create table minutes_draft (
  meeting_id uuid not null references meeting on delete cascade,
  account_id uuid not null references account,
  unit_id uuid not null references unit,
  -- Null: opened, and nothing written that differs from what is saved.
  text text,
  base_version integer not null,
  saved_at timestamptz not null,
  -- The last sign of the open editor.
  seen_at timestamptz not null,
  primary key (meeting_id, account_id)
);
alter table minutes_draft enable row level security;
create policy unit_fence on minutes_draft using (app_is_system() or unit_id in (select visible_units()));
