-- Help beside meetings with the facts of its kind, from the offer to what came of it; who took part and who got a certificate.

alter table record add column state text not null default 'carried-out'
  check (state in ('offered', 'accepted', 'carried-out', 'not-taken'));
-- The offer: by whom (usually ASZ), to whom. Null of what was written down only after it had happened.
alter table record add column offered_on date;
alter table record add column offered_by text check (offered_by <> '');
alter table record add column offered_to text check (offered_to <> '');
alter table record add column accepted_on date;
alter table record add column declined_on date;
alter table record add column declined_by text check (declined_by <> '');
alter table record add column declined_reason text check (declined_reason <> '');
alter table record add check ((offered_on is null) = (offered_by is null));
alter table record add check (state not in ('offered', 'not-taken') or offered_on is not null);
alter table record add check ((state = 'not-taken')
  = (declined_on is not null and declined_by is not null and declined_reason is not null));
alter table record add check (state <> 'accepted' or accepted_on is not null);

-- Facts of the kind; what an older record does not say is empty.
alter table record add column details jsonb not null default '{}';
-- Rule 40: beside the attendance list education wants a certificate or feedback.
alter table record add column certificate_document_id uuid references document;
-- The advisory programme of which this education is a workshop.
alter table record add column programme_id uuid references record on delete set null;
create index record_programme on record (programme_id) where programme_id is not null;
create index record_offered on record (unit_id, state) where state <> 'carried-out';

create table record_participant (
  id uuid primary key,
  unit_id uuid not null references unit,
  record_id uuid not null references record on delete cascade,
  position integer not null,
  -- As written then; the register's entry may be corrected or merged since.
  name text not null check (name <> ''),
  organisation text check (organisation <> ''),
  person_id uuid references person,
  certificate boolean not null default false,
  unique (record_id, position)
);
create index record_participant_unit on record_participant (unit_id);
create index record_participant_person on record_participant (person_id) where person_id is not null;
call guard_unit_table('record_participant');

-- Advice is proved by advisory programmes too.
update obligation set seed = jsonb_set(seed, '{rule,kinds}', '["advice", "advisory-programme"]')
  where seed -> 'rule' -> 'kinds' = '["advice"]';
