-- Papers that leave the office: what the office writes on them, frozen issues, signed copies that came back, letterheads, and papers
-- that are made beside the request.

-- An office's own letterhead: a Word file with named places.
create table letterhead (
  id uuid primary key,
  unit_id uuid not null references unit,
  name text not null check (name <> ''),
  file_name text not null,
  sha256 text not null,
  byte_size bigint not null,
  -- Names of the places that were found in the file when it came.
  places text[] not null,
  -- The one that is taken unless another is chosen.
  usual boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now()
);
create unique index letterhead_usual on letterhead (unit_id) where usual;
create index letterhead_unit on letterhead (unit_id);
call guard_unit_table('letterhead');

-- What the office writes on a paper (č. j. and the like). The paper itself is composed anew whenever it is looked at.
create table paper (
  id uuid primary key,
  unit_id uuid not null references unit,
  kind text not null check (kind <> ''),
  -- What it is about: the id of a record, or `<id>.<id of the part>`.
  subject text not null check (subject <> ''),
  reference text,
  file_mark text,
  issued_on date,
  handled_by text,
  sheets integer check (sheets > 0),
  attachments integer check (attachments >= 0),
  letterhead_id uuid references letterhead on delete set null,
  version integer not null default 0,
  created_at timestamptz not null default now(),
  unique (kind, subject)
);
create index paper_unit on paper (unit_id);
call guard_unit_table('paper');

-- A frozen issue: the very document as it went out. It never changes; the same content twice is one issue.
create table paper_issue (
  id uuid primary key,
  unit_id uuid not null references unit,
  paper_id uuid not null references paper,
  number integer not null check (number > 0),
  language text not null,
  title text not null,
  content jsonb not null,
  -- What the office had written on it by then; a letterhead takes them apart from the text.
  particulars jsonb not null,
  -- Of the document, whatever file it is written into.
  sha256 text not null,
  issued_by text not null,
  -- Why it was frozen: by hand, submitted for approval, decided by the council, sent for signature.
  occasion text not null check (occasion in ('by-hand', 'submission', 'decision', 'signature')),
  created_at timestamptz not null default now(),
  unique (paper_id, number),
  unique (paper_id, sha256)
);
create index paper_issue_unit on paper_issue (unit_id);
call guard_unit_table('paper_issue', 'content');

-- A signed copy that came back, bound to the issue that was signed.
create table signed_copy (
  id uuid primary key,
  unit_id uuid not null references unit,
  issue_id uuid not null references paper_issue,
  file_name text not null,
  media_type text not null,
  byte_size bigint not null,
  sha256 text not null,
  -- Of the document that was signed, so that the bond does not hang on the issue's id alone.
  issue_sha256 text not null,
  -- What of the issue was looked for in the text of the file and is not there; null before it was looked for, and of a file without text.
  not_found text[],
  signed_on date,
  note text,
  created_at timestamptz not null default now(),
  unique (issue_id, sha256)
);
create index signed_copy_unit on signed_copy (unit_id);
call guard_unit_table('signed_copy');

-- A paper, or many, made beside the request. Whoever ordered it sees it.
create table paper_order (
  id uuid primary key,
  ordered_by uuid not null references account,
  -- What is to be made: kind, subject, format, language, letterhead; for many papers the list of them.
  request jsonb not null,
  title text not null,
  -- The same request while one waits, is made or lies ready makes no second one.
  key text not null,
  state text not null check (state in ('waiting', 'working', 'ready', 'failed', 'cancelled')),
  done integer not null default 0,
  total integer not null default 1 check (total > 0),
  -- What has been made so far, each with its file's hash or the reason why not; after a crash the work goes on behind it.
  made jsonb not null default '[]',
  refusal jsonb,
  file_name text,
  media_type text,
  byte_size bigint,
  sha256 text,
  created_at timestamptz not null default now(),
  finished_at timestamptz
);
create unique index paper_order_once on paper_order (ordered_by, key) where state in ('waiting', 'working', 'ready');
create index paper_order_own on paper_order (ordered_by, created_at desc);
alter table paper_order enable row level security;
create policy own_orders on paper_order using (app_is_system() or ordered_by = app_account());
