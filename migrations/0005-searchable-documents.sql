-- Why a document is taken for its kind, and the text of all documents kept searchable.

-- Empty once a person has said what the document is.
alter table document
  add column kind_confidence real check (kind_confidence between 0 and 1),
  add column kind_reasons jsonb;
update document d set kind_confidence = (r.reading #>> '{kind,confidence}')::real
  from draft r where r.document_id = d.id and d.state = 'read';
drop trigger document_history on document;
create trigger document_history after insert or update or delete on document
  for each row execute function write_history('content', 'stage', 'kind_confidence', 'kind_reasons');

-- The text of a document model: a line per heading, paragraph and footnote, deletions left out, the running heads at the end.
create function document_lines(content jsonb) returns text language sql immutable
  return concat_ws(e'\n',
    (select string_agg(line, e'\n' order by place) from (
      select place, (select string_agg(span ->> 'text', '' order by at)
        from jsonb_array_elements(spans) with ordinality as s(span, at)
        where span ->> 'change' is distinct from 'deleted') as line
      from jsonb_path_query(content, 'strict $.**.content', silent => true) with ordinality as p(spans, place)
      where jsonb_typeof(spans) = 'array') lines
      where line <> ''),
    nullif(content ->> 'header', ''), nullif(content ->> 'footer', ''));

-- The different words of a text as they are searched: without diacritics, in lower case. A vector holds at most one megabyte;
-- what a longer text says after that is kept and shown, only not found.
create function search_vector(words text) returns tsvector language sql immutable
  return (select coalesce(array_to_tsvector(array_agg(word)), ''::tsvector) from (
    select word, sum(octet_length(word)) over (order by first_place) as octets from (
      select left(word, 60) as word, min(place) as first_place
      from regexp_split_to_table(folded(words), '[^[:alnum:]]+') with ordinality as w(word, place)
      where word <> '' group by left(word, 60)) different) counted
    where octets <= 900000);

-- One row for each document. Whoever sees the document sees its text; only the trigger below writes it.
create table document_text (
  document_id uuid primary key references document on delete cascade,
  words text not null,
  vector tsvector not null
);
create index document_text_vector on document_text using gin (vector);
alter table document_text enable row level security;
create policy document_fence on document_text for select using (
  exists (select from document d where d.id = document_id));
revoke insert, update, delete on document_text from spoluplan_app;

-- In the transaction that brings or reads the file, so that no use case can forget it.
create function keep_document_text() returns trigger language plpgsql security definer set search_path = public as $$
declare
  lines text := coalesce(document_lines(new.content), '');
begin
  insert into document_text (document_id, words, vector)
  values (new.id, lines, search_vector(new.name || ' ' || lines))
  on conflict (document_id) do update set words = excluded.words, vector = excluded.vector;
  return null;
end
$$;
create trigger document_text after insert or update of name, content on document
  for each row execute function keep_document_text();
insert into document_text (document_id, words, vector)
  select d.id, coalesce(document_lines(d.content), ''), search_vector(d.name || ' ' || coalesce(document_lines(d.content), ''))
  from document d;

-- Documents with the words. Under row-level security a search by itself could not use the index; the caller asks the table of
-- documents for these ids, and its fence leaves only what the person may see.
create function documents_with(wanted tsquery) returns setof uuid
  language sql stable security definer set search_path = public as
  $$ select document_id from document_text where vector @@ wanted $$;

-- The text around the first word that begins like the given one, with three dots where it is cut; null when there is none.
create function passage_with(words text, beginning text) returns text language sql immutable
  return (select concat(
      case when place > 101 then '…' end,
      substr(words, greatest(1, place - 100), 320),
      case when greatest(1, place - 100) + 320 <= length(words) then '…' end)
    from regexp_instr(folded(words), '\m' || beginning) as place where place > 0);
