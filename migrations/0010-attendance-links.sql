-- Attendance without an account: links that work once for one person at one meeting, arrivals by the meeting's QR code, and the
-- signed sheet as a document.

-- A photo or scan of the signed sheet; proves the attendance before the names are ticked.
alter table meeting add column attendance_document_id uuid references document;

create table attendance_link (
  id uuid primary key,
  unit_id uuid not null references unit,
  meeting_id uuid not null references meeting on delete cascade,
  -- Whose it is: the line of the list as it was written then, and the register's entry.
  name text collate czech not null check (name <> ''),
  organisation text,
  person_id uuid references person,
  -- SHA-256 of the token; the token itself is shown once and kept nowhere.
  token_hash bytea not null unique,
  created_at timestamptz not null,
  -- It ends with the day after the meeting, whenever that is moved to: nothing to keep.
  used_at timestamptz,
  -- A newer link of the same person took its place.
  closed_at timestamptz,
  answer text check (answer in ('in-person', 'remote', 'excused')),
  check ((used_at is null) = (answer is null))
);
create index attendance_link_meeting on attendance_link (meeting_id);
create index attendance_link_unit on attendance_link (unit_id);
call guard_unit_table('attendance_link', 'token_hash');

-- Whoever wrote himself or herself in by the QR code of the meeting. One who was not expected waits for the word of the manager.
create table arrival (
  id uuid primary key,
  unit_id uuid not null references unit,
  meeting_id uuid not null references meeting on delete cascade,
  name text collate czech not null check (name <> ''),
  organisation text,
  -- SHA-256 of what the phone's cookie says: each phone once.
  phone_hash bytea not null,
  state text not null check (state in ('matched', 'waiting', 'confirmed', 'dismissed')),
  arrived_at timestamptz not null,
  unique (meeting_id, phone_hash)
);
create index arrival_unit on arrival (unit_id);
call guard_unit_table('arrival', 'phone_hash');
