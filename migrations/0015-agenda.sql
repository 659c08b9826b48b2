-- What each person wants to be reminded of and has been, and the calendars that they subscribed to.

-- Whose rows they are is the fence here: nobody sees another person's.
create procedure guard_account_table(name text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('create policy account_fence on %I using (app_is_system() or account_id = app_account())', name);
end
$$;

-- How often a person is reminded by e-mail; no row: on every working day on which something is due.
create table reminder_setting (
  account_id uuid primary key references account,
  frequency text not null check (frequency in ('working-day', 'weekly', 'never')),
  updated_at timestamptz not null default now()
);
call guard_account_table('reminder_setting');

-- One e-mail to one person for one day. `handing-over` begins when the mail server has asked for the text: whoever finds it later
-- cannot know whether it was accepted, and does not send it again.
create table digest (
  id uuid primary key,
  account_id uuid not null references account,
  day date not null,
  state text not null check (state in ('pending', 'handing-over', 'sent', 'refused', 'unknown')),
  subject text not null,
  text text not null,
  html text not null,
  attempts integer not null default 0,
  -- What the mail server said last when it did not accept it.
  problem text,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  unique (account_id, day)
);
create index digest_unfinished on digest (created_at) where state in ('pending', 'handing-over');
create index digest_day on digest (day);
call guard_account_table('digest');

-- What the person was reminded of: an item of the agenda at one of its thresholds, once.
create table reminder (
  account_id uuid not null references account,
  item_key text not null,
  threshold text not null,
  digest_id uuid not null references digest on delete cascade,
  primary key (account_id, item_key, threshold)
);
create index reminder_digest on reminder (digest_id);
call guard_account_table('reminder');

-- A calendar that a calendar program reads by its secret address: of everything that concerns a person, or of one unit.
create table calendar_feed (
  id uuid primary key,
  account_id uuid not null references account,
  unit_id uuid references unit,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  last_read_at timestamptz,
  -- The fingerprint of what it said last and since when, so that programs ask only for what is new.
  etag text,
  changed_at timestamptz
);
create index calendar_feed_account on calendar_feed (account_id);
call guard_account_table('calendar_feed');
create trigger calendar_feed_history after insert or update of revoked_at or delete on calendar_feed
  for each row execute function write_history('token_hash', 'etag', 'changed_at', 'last_read_at');
