-- Pages of a read document as pictures, for the screen that lights passages on them; and how far a long reading is.

create table document_page (
  document_id uuid not null references document on delete cascade,
  page integer not null check (page > 0),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  media_type text not null,
  -- Where the picture is in the file store.
  sha256 text not null,
  primary key (document_id, page)
);
alter table document_page enable row level security;
create policy document_fence on document_page using (exists (select from document d where d.id = document_id));

-- Thrown away when the reading ends; nobody's act, so without history.
create table reading_progress (
  document_id uuid primary key references document on delete cascade,
  page integer not null check (page > 0),
  pages integer not null check (pages >= page),
  doing text not null check (doing in ('reading', 'recognising'))
);
alter table reading_progress enable row level security;
create policy document_fence on reading_progress using (exists (select from document d where d.id = document_id));
