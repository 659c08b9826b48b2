-- One search over everything a person may see: an entry for each thing that is found, kept by triggers in the transaction that
-- writes the thing, found by words in any form. It takes the place of the search in documents alone.

-- What the forms of a Czech word have in common, of a folded word: endings of cases, of participles and verbs, and changes of the
-- last consonants are taken away. It need not be a word, only the same for all forms. How well it does: docs/decisions/0019.
create function czech_stem(word text) returns text language plpgsql immutable parallel safe as $$
declare
  stem text := word;
begin
  if length(word) < 3 or word ~ '[^a-z]' then return word; end if;
  -- Words that change inside.
  case word
    when 'dite', 'ditete', 'diteti', 'ditetem' then return 'det';
    when 'dum' then return 'dom'; when 'stul' then return 'stol'; when 'dvur' then return 'dvor';
    when 'vuz' then return 'voh'; when 'kun' then return 'kon'; when 'smluv' then return 'smlouv';
    else
  end case;
  -- romští → romsk; podporuje, podporující; navrhnout. Regular expressions only where the letters promise something: they are slow.
  if stem like '%jem' then stem := regexp_replace(stem, '^(.*na|pri|za|do|od|ob|u)jem$', '\1jm'); end if;
  if stem like '%sti%' then stem := regexp_replace(stem, '([^aeiouy])st(?:i|ich|im|imi)$', '\1sk'); end if;
  if stem like '__%uj%' or stem like '__%nout' then
    stem := regexp_replace(stem, '(..)(?:uj(?:e|i|u|eme|ete|ici|iciho|icimu|icim|icich)|nout)$', '\1');
  end if;
  -- Endings of cases; a second time for words whose stem looks like one (výzkum, výzkumu) or ends in i (policie, policii).
  stem := left(stem, case
    when length(stem) > 5 and right(stem, 3) in
      ('eho', 'emu', 'iho', 'imu', 'ymi', 'imi', 'ami', 'emi', 'ovi', 'ech', 'ach', 'ich', 'ych') then -3
    when length(stem) > 4 and right(stem, 2) in ('em', 'im', 'ym', 'um', 'am', 'ou', 'mi') then -2
    when length(stem) > 3 and right(stem, 1) in ('a', 'e', 'i', 'o', 'u', 'y') then -1
    else 60 end);
  if length(stem) > 3 and right(stem, 1) = 'i' then stem := left(stem, -1); end if;
  stem := left(stem, case
    when length(stem) > 5 and right(stem, 3) in ('ech', 'ach') then -3
    when length(stem) > 4 and right(stem, 2) in ('em', 'im', 'ym', 'um', 'am') then -2
    else 60 end);
  -- projednal, projednán, projednání; terén, terénní; dluh, dluhový
  if length(stem) > 6 and right(stem, 2) in ('al', 'il', 'at') then stem := left(stem, -2); end if;
  if length(stem) > 6 and right(stem, 2) in ('en', 'an') then stem := left(stem, -2); end if;
  if length(stem) > 5 and right(stem, 1) = 'n' and stem ~ '[^aeiouy]n$' then stem := left(stem, -1); end if;
  if length(stem) > 6 and right(stem, 2) in ('al', 'il', 'at') then stem := left(stem, -2); end if;
  if length(stem) > 5 and right(stem, 1) = 'l' and stem ~ '[^aeiouy]l$' then stem := left(stem, -1); end if;
  if length(stem) > 5 and right(stem, 2) = 'ov' then stem := left(stem, -2); end if;
  -- obec, obce; pracovník, pracovníci; Praha, Praze
  if left(right(stem, 2), 1) = 'e' then stem := regexp_replace(stem, '^(.+[^aeiouy])e([bcdklmnrtv])$', '\1\2'); end if;
  return case right(stem, 1) when 'c' then left(stem, -1) || 'k' when 'z' then left(stem, -1) || 'h' else stem end;
end
$$;

drop trigger document_text on document;
drop function keep_document_text();
drop function documents_with(tsquery);
drop function passage_with(text, text);
drop table document_text;
drop function search_vector(text);
drop function document_lines(jsonb);

-- One row for each thing that is found. Only the triggers below write it.
create table search_entry (
  id bigint generated always as identity primary key,
  kind text not null,
  record_id uuid not null,
  -- The record on which it depends: the meeting of a decision.
  parent_id uuid,
  unit_id uuid references unit on delete cascade,
  -- Who alone sees a document that has no unit yet.
  only_for uuid,
  -- The kind that the record itself has: of a meeting, of a document.
  variety text,
  -- The record's own name; null when its kind and day say enough.
  title text,
  -- Names of its kind, found as if they stood in the title, and never shown.
  said text not null,
  words text not null,
  on_day date,
  -- Of documents, for each line of the words: its page, and its place in reading order.
  pages integer[],
  places integer[],
  -- Title and words without diacritics and signs, a space between words and at both ends, so that phrases are checked quickly.
  plain text not null,
  vector tsvector not null,
  unique (kind, record_id)
);
create index search_entry_vector on search_entry using gin (vector);
create index search_entry_parent on search_entry (kind, parent_id);
create index search_entry_unit on search_entry (unit_id);
alter table search_entry enable row level security;
create policy unit_fence on search_entry for select using (
  app_is_system() or (unit_id is not null and (select app_sees_all())) or unit_id in (select visible_units())
  or (unit_id is null and only_for = app_account()));
revoke insert, update, delete on search_entry from spoluplan_app;

-- The different words of a thing, as they stand and as stems (`~`), those of its title once more (`^`). A vector holds at most one
-- megabyte; what a longer text says after that is kept and shown, only not found.
create function search_vector(title text, words text) returns tsvector language sql immutable parallel safe as $$
  with said as (
    select left(word, 60) as word, bool_or(in_title) as in_title, min(place) as place from (
      select word, true as in_title, place - 1000000 as place
        from regexp_split_to_table(folded(title), '[^[:alnum:]]+') with ordinality as t(word, place)
      union all
      select word, false, place from regexp_split_to_table(folded(words), '[^[:alnum:]]+') with ordinality as w(word, place)
    ) split where word <> '' group by left(word, 60)),
  stemmed as materialized (select word, czech_stem(word) as stem, in_title, place from said),
  lexemes as (
    select lexeme, min(place) as place from stemmed,
      unnest(array[word, '~' || stem] || case when in_title then array['^' || word, '^~' || stem] end) as lexeme group by lexeme)
  select coalesce(array_to_tsvector(array_agg(lexeme)), ''::tsvector) from (
    select lexeme, sum(octet_length(lexeme)) over (order by place, lexeme) as octets from lexemes) counted
  where octets <= 900000
$$;

create function search_plain(title text, words text) returns text language sql immutable
  return ' ' || regexp_replace(folded(concat_ws(' ', title, words)), '[^[:alnum:]]+', ' ', 'g') || ' ';

-- What a person asked for, made ready: `terms` are objects with folded `words`, `as` ('forms', 'beginning', 'exact', 'phrase') and
-- `without`. In which lexemes it looks: 'anywhere', or stricter ones for ranking, which leave out what must not be there.
create function search_query(terms jsonb, looking text) returns tsquery language sql immutable as $$
  select string_agg(part, case looking when 'some in title' then ' | ' else ' & ' end)::tsquery from (
    select case when (term ->> 'without')::boolean then '!' else '' end || '(' || (
      select string_agg(case
          when looking = 'exactly in title' then format('''^%s''', word)
          when looking = 'exactly' or term ->> 'as' in ('exact', 'phrase') then format('''%s%s''', mark, word)
          when term ->> 'as' = 'beginning' then format('(''%s~%s'' | ''%s%s'':*)', mark, czech_stem(word), mark, word)
          else format('''%s~%s''', mark, czech_stem(word)) end, ' & ')
      from jsonb_array_elements_text(term -> 'words') as word,
        (select case when looking in ('in title', 'some in title') then '^' else '' end as mark) m) || ')' as part
    from jsonb_array_elements(terms) as term
    where case when (term ->> 'without')::boolean then looking = 'anywhere' and term ->> 'as' <> 'phrase' else true end) parts
$$;

-- Pieces of the query as regular expressions over folded text, with the signs around them: phrases, words one after another. Written
-- without looking around, which takes a database many times as long.
create function search_whole(pattern text) returns text language sql immutable
  return '(?:^|[^[:alnum:]])(?:' || pattern || ')(?:[^[:alnum:]]|$)';
create function search_phrase(words jsonb) returns text language sql immutable
  return search_whole((select string_agg(word, '[^[:alnum:]]+' order by place)
    from jsonb_array_elements_text(words) with ordinality as w(word, place)));

-- Phrases of the query as they stand in `plain`.
create function search_phrases(terms jsonb, unwanted boolean) returns setof text language sql immutable as $$
  select ' ' || (select string_agg(word, ' ' order by place) from jsonb_array_elements_text(term -> 'words')
    with ordinality as w(word, place)) || ' '
  from jsonb_array_elements(terms) as term where term ->> 'as' = 'phrase' and (term ->> 'without')::boolean = unwanted
$$;

-- Entries of what was asked for. Under row-level security a search by itself could not use the index; here is the same fence, and
-- the caller passes through the other one once more.
create function search_hits(terms jsonb) returns setof bigint
  language plpgsql stable security definer rows 100 set search_path = public as $$
declare
  wanted tsquery := search_query(terms, 'anywhere');
  phrases text[] := (select array_agg(phrase) from search_phrases(terms, false) as phrase);
  without text[] := (select array_agg(phrase) from search_phrases(terms, true) as phrase);
begin
  return query select e.id from search_entry e where e.vector @@ wanted
    and (app_is_system() or (e.unit_id is not null and (select app_sees_all())) or e.unit_id in (select visible_units())
      or (e.unit_id is null and e.only_for = app_account()))
    and (phrases is null or not exists (select from unnest(phrases) as phrase where strpos(e.plain, phrase) = 0))
    and (without is null or not exists (select from unnest(without) as phrase where strpos(e.plain, phrase) > 0));
end
$$;

-- How well an entry answers: all words as written in the title (5), all in any form in the title (4), some in the title (3), all as
-- written (2), all in any form (1).
create function search_rank(vector tsvector, terms jsonb) returns integer language sql immutable
  return case
    when vector @@ search_query(terms, 'exactly in title') then 5
    when vector @@ search_query(terms, 'in title') then 4
    when vector @@ search_query(terms, 'some in title') then 3
    when vector @@ search_query(terms, 'exactly') then 2
    else 1 end;

-- The line in which most of the words stand, cut around the first of them, with three dots where it is cut; and which forms of the
-- words stand in the entry, to be marked. Null when the words stand only in the title.
create function search_passage(words text, vector tsvector, terms jsonb, out passage text, out line integer, out forms text[])
  language plpgsql immutable as $$
declare
  term jsonb;
  found_forms text[];
  patterns text[] := '{}';
  lines text[] := string_to_array(words, e'\n');
  place integer;
  following text;
begin
  forms := '{}';
  for term in select t from jsonb_array_elements(terms) as t where not (t ->> 'without')::boolean loop
    if term ->> 'as' in ('exact', 'phrase') then
      found_forms := array(select jsonb_array_elements_text(term -> 'words'));
      patterns := patterns || search_phrase(term -> 'words');
    else
      -- The stem shares its beginning with all its forms but for the last letters, which change.
      found_forms := array(
        select lexeme from unnest(vector) as l(lexeme, positions, weights), lateral czech_stem(term -> 'words' ->> 0) as stem
        where starts_with(lexeme, left(stem, greatest(1, length(stem) - 3))) and czech_stem(lexeme) = stem limit 60);
      patterns := patterns || search_whole(array_to_string(found_forms || case term ->> 'as'
        when 'beginning' then array[(term -> 'words' ->> 0) || '[[:alnum:]]*'] else '{}'::text[] end, '|'));
    end if;
    forms := forms || found_forms;
  end loop;

  select n into line from (
    select n, (select count(*) from unnest(patterns) as pattern where folded(said) ~ pattern) as terms_in_line
    from unnest(lines) with ordinality as l(said, n)) counted
  where terms_in_line > 0 order by terms_in_line desc, n limit 1;
  if line is null then return; end if;

  place := (select min(at) from unnest(patterns) as pattern, lateral regexp_instr(folded(lines[line]), pattern) as at where at > 0);
  following := array_to_string(lines[line : line + 8], e'\n');
  passage := concat(
    case when place > 101 then '…' end,
    substr(following, greatest(1, place - 100), 320),
    case when greatest(1, place - 100) + 320 <= length(following) then '…' end);
end
$$;

-- The lines of a document model with their pages: one for each heading, paragraph and footnote, deletions left out, the running
-- heads at the end.
create function document_lines(content jsonb) returns table (line text, page integer, place integer) language sql immutable as $$
  select translate(line, e'\n\r', '  '), page, place from (
    select (select string_agg(span ->> 'text', '' order by n)
        from jsonb_array_elements(piece -> 'content') with ordinality as s(span, n)
        where span ->> 'change' is distinct from 'deleted') as line,
      (piece #>> '{place,page}')::integer as page, (piece #>> '{place,order}')::integer as place, n
    from jsonb_path_query(content, 'strict $.** ? (@.content.type() == "array")', silent => true) with ordinality as p(piece, n)
    union all
    select content ->> head, null, null, 1000000000 from unnest(array['header', 'footer']) as head
    order by n) lines
  where line <> ''
$$;

-- The texts at some places of a JSON value, a line each.
create function texts_at(value jsonb, variadic paths jsonpath[]) returns text language sql immutable
  return (select string_agg(said #>> '{}', e'\n' order by n, m)
    from unnest(paths) with ordinality as p(path, n), jsonb_path_query(value, path, silent => true) with ordinality as f(said, m)
    where jsonb_typeof(said) = 'string' and said #>> '{}' <> '');

-- Names of kinds in both languages, so that a meeting without a name is found as what it is. The screens have names of their own.
create table search_kind_name (
  kind text not null,
  variety text not null,
  names text not null,
  primary key (kind, variety)
);
revoke insert, update, delete on search_kind_name from spoluplan_app;
insert into search_kind_name (kind, variety, names) values
  ('meeting', 'local-partnership', 'lokální partnerství local partnership'),
  ('meeting', 'working-group', 'pracovní skupina working group'),
  ('meeting', 'consultation', 'konzultace consultation'),
  ('meeting', 'field-workers', 'jednání terénních pracovníků field workers'),
  ('meeting', 'council', 'zastupitelstvo council'),
  ('record', 'education-group', 'skupinové vzdělávání group education'),
  ('record', 'individual-support', 'individuální podpora individual support'),
  ('record', 'advice', 'poradenství advice'),
  ('record', 'advisory-programme', 'poradenský program advisory programme'),
  ('record', 'information', 'informační servis information service'),
  ('record', 'practice-sharing', 'sdílení praxe sharing of practice'),
  ('record', 'facilitation', 'facilitace facilitation'),
  ('record', 'research', 'výzkum research'),
  ('office', 'representative', 'pověřený zástupce representative'),
  ('office', 'manager', 'manažer sociálního začleňování manager'),
  ('office', 'manager-stand-in', 'zastupující manažer stand-in manager'),
  ('office', 'consultant', 'lokální konzultant ASZ consultant'),
  ('office', 'regional-head', 'vedoucí regionálního pracoviště ASZ regional head'),
  ('report', 'agreement-fulfilment', 'zpráva o plnění popisu spolupráce report'),
  ('report', 'plan-fulfilment', 'zpráva o plnění plánu sociálního začleňování report'),
  ('document', 'popis', 'popis spolupráce'),
  ('document', 'memorandum', 'memorandum o spolupráci'),
  ('document', 'plan', 'plán sociálního začleňování plan'),
  ('document', 'fulfilment-report', 'zpráva o plnění report'),
  ('document', 'cooperation-summary', 'shrnutí spolupráce summary'),
  ('document', 'minutes', 'zápis z jednání minutes'),
  ('document', 'attendance-list', 'prezenční listina attendance list'),
  ('document', 'invitation', 'pozvánka invitation'),
  ('document', 'certificate', 'osvědčení certificate'),
  ('document', 'research-report', 'výzkumná zpráva research report'),
  ('document', 'presentation', 'prezentace presentation');

-- What there is to be found, one view for each kind. A later kind of things brings a view of the same columns and one call.
create view searchable_unit as
  select id as record_id, null::uuid as parent_id, id as unit_id, null::uuid as only_for, kind as variety, name as title,
    '' as said, concat_ws(e'\n', seat, ico) as words, null::date as on_day, null::integer[] as pages, null::integer[] as places
  from unit;
create view searchable_agreement as
  select id as record_id, agreement_id as parent_id, unit_id, null::uuid as only_for, status as variety, null as title,
    'popis spolupráce agreement' as said,
    coalesce(texts_at(content, '$.unit.*', '$.people.*', '$.agencyProject.*', '$.themes[*].name', '$.themes[*].detail',
      '$.partnership.founder', '$.partnership.groups[*]', '$.partnership.members[*].name', '$.plan.*', '$.linkedStrategies[*].title',
      '$.reusedStrategies[*].title', '$.expectedMeasures[*]', '$.regionalContact', '$.schedule[*].activity',
      '$.schedule[*].specification', '$.schedule[*].outputs[*]', '$.schedule[*].unitResponsibility',
      '$.schedule[*].agencyResponsibility', '$.schedule[*].term.text'), '') as words,
    coalesce(valid_from, created_at::date) as on_day, null::integer[] as pages, null::integer[] as places
  from agreement_version where status <> 'withdrawn';
create view searchable_obligation as
  select id as record_id, agreement_id as parent_id, unit_id, null::uuid as only_for, null as variety, seed ->> 'title' as title,
    '' as said,
    coalesce(texts_at(seed, '$.wording', '$.specification', '$.outputs[*]', '$.unitOwes', '$.agencyOwes'), '') as words,
    (seed #>> '{lifetime,from}')::date as on_day, null::integer[] as pages, null::integer[] as places
  from obligation;
create view searchable_meeting as
  select m.id as record_id, null::uuid as parent_id, m.unit_id, null::uuid as only_for, m.kind as variety, m.name as title,
    coalesce(n.names, '') as said, concat_ws(e'\n', texts_at(m.agenda, '$[*].wording'), m.place) as words, m.on_day,
    null::integer[] as pages, null::integer[] as places
  from meeting m left join search_kind_name n on n.kind = 'meeting' and n.variety = m.kind;
create view searchable_minutes as
  select id as record_id, null::uuid as parent_id, unit_id, null::uuid as only_for, kind as variety, name as title,
    'zápis minutes' as said, minutes as words, on_day, null::integer[] as pages, null::integer[] as places
  from meeting where minutes <> '';
create view searchable_public_minutes as
  select id as record_id, null::uuid as parent_id, unit_id, null::uuid as only_for, kind as variety, name as title,
    'veřejný zápis public minutes' as said, public_minutes as words, on_day, null::integer[] as pages, null::integer[] as places
  from meeting where public_minutes <> '';
create view searchable_decision as
  select d.id as record_id, d.meeting_id as parent_id, d.unit_id, null::uuid as only_for, m.kind as variety, null as title,
    'rozhodnutí decision' as said, d.words, m.on_day, null::integer[] as pages, null::integer[] as places
  from decision d join meeting m on m.id = d.meeting_id;
create view searchable_task as
  select t.id as record_id, t.owner_person_id as parent_id, t.unit_id, null::uuid as only_for, null as variety, null as title,
    'úkol task' as said, concat_ws(e'\n', t.words, t.outcome, coalesce(p.name, t.owner_name)) as words,
    coalesce(t.due_on, t.created_at::date) as on_day, null::integer[] as pages, null::integer[] as places
  from task t left join person p on p.id = t.owner_person_id;
create view searchable_record as
  select r.id as record_id, null::uuid as parent_id, r.unit_id, null::uuid as only_for, r.kind as variety, r.title,
    coalesce(n.names, '') as said,
    concat_ws(e'\n', r.note, r.offered_by, r.offered_to, r.declined_reason,
      texts_at(r.details, '$.feedback', '$.call', '$.experts[*].name', '$.steps[*]', '$.evaluation', '$.recipients', '$.source',
        '$.by', '$.carriedOutBy', '$.agencyPart', '$.limits', '$.followed')) as words,
    r.on_day, null::integer[] as pages, null::integer[] as places
  from record r left join search_kind_name n on n.kind = 'record' and n.variety = r.kind;
create view searchable_report as
  select r.id as record_id, r.agreement_id as parent_id, r.unit_id, null::uuid as only_for, r.kind as variety, null as title,
    concat_ws(' ', n.names, r.year) as said,
    concat_ws(e'\n', texts_at(r.words, '$.*'), texts_at(r.gaps, '$.*.*'), r.council_resolution) as words,
    coalesce(r.submitted_on, r.created_at::date) as on_day, null::integer[] as pages, null::integer[] as places
  from report r left join search_kind_name n on n.kind = 'report' and n.variety = r.kind;
create view searchable_council_packet as
  select id as record_id, coalesce(report_id, agreement_version_id) as parent_id, unit_id, null::uuid as only_for,
    case when report_id is null then 'agreement' else 'report' end as variety, null as title,
    'podklady pro zastupitelstvo council packet' as said,
    concat_ws(e'\n', background, draft_resolution, presented_by, prepared_by, array_to_string(attachments, e'\n')) as words,
    coalesce(session_on, created_at::date) as on_day, null::integer[] as pages, null::integer[] as places
  from council_packet;
create view searchable_dossier as
  select id as record_id, null::uuid as parent_id, unit_id, null::uuid as only_for, null as variety, null as title,
    'shrnutí spolupráce summary' as said, coalesce(texts_at(words, '$.*', '$.*.*'), '') as words, to_day as on_day,
    null::integer[] as pages, null::integer[] as places
  from dossier;
create view searchable_memorandum as
  select id as record_id, null::uuid as parent_id, unit_id, null::uuid as only_for, null as variety, null as title,
    'memorandum o spolupráci memorandum' as said, concat_ws(e'\n', approved_by, resolution, note) as words,
    coalesce(concluded_on, approved_on, created_at::date) as on_day, null::integer[] as pages, null::integer[] as places
  from memorandum;
create view searchable_hand_over as
  select h.id as record_id, h.document_id as parent_id, h.unit_id, null::uuid as only_for, h.office as variety, null as title,
    concat_ws(' ', 'předání hand-over', n.names) as said, concat_ws(e'\n', concat_ws(' → ', h.from_name, h.to_name), h.note) as words,
    h.handed_on as on_day, null::integer[] as pages, null::integer[] as places
  from hand_over h left join search_kind_name n on n.kind = 'office' and n.variety = h.office;
create view searchable_office as
  select o.id as record_id, o.person_id as parent_id, o.unit_id, null::uuid as only_for, o.office as variety, p.name as title,
    coalesce(n.names, '') as said, concat_ws(e'\n', o.note) as words, o.from_day as on_day, null::integer[] as pages,
    null::integer[] as places
  from office_holding o join person p on p.id = o.person_id
    left join search_kind_name n on n.kind = 'office' and n.variety = o.office;
create view searchable_person as
  select p.id as record_id, p.organisation_id as parent_id, p.unit_id, null::uuid as only_for, null as variety, p.name as title,
    '' as said, concat_ws(e'\n', p.position, o.name, p.email, p.phone, p.note) as words, null::date as on_day,
    null::integer[] as pages, null::integer[] as places
  from person p left join organisation o on o.id = p.organisation_id where p.merged_into is null;
create view searchable_organisation as
  select id as record_id, null::uuid as parent_id, unit_id, null::uuid as only_for, kind as variety, name as title, '' as said,
    concat_ws(e'\n', ico, note) as words, null::date as on_day, null::integer[] as pages, null::integer[] as places
  from organisation where merged_into is null;
create view searchable_document as
  select d.id as record_id, null::uuid as parent_id, d.unit_id, case when d.unit_id is null then d.uploaded_by end as only_for,
    d.kind as variety, d.name as title, coalesce(n.names, '') as said, coalesce(t.words, '') as words,
    (d.created_at at time zone 'Europe/Prague')::date as on_day, t.pages, t.places
  from document d left join search_kind_name n on n.kind = 'document' and n.variety = d.kind,
    lateral (select string_agg(line, e'\n') as words, array_agg(page) as pages, array_agg(place) as places
      from document_lines(d.content)) t
  where d.state <> 'discarded';

-- Brings the entries of one kind of things up to what its view says: of the row that changed (`key` is record_id), or of all that
-- depend on it (`key` is parent_id). What says the same is left alone.
create function keep_search_entries() returns trigger language plpgsql security definer set search_path = public as $$
declare
  kind text := tg_argv[0];
  key text := tg_argv[1];
  changed uuid := case tg_op when 'DELETE' then old.id else new.id end;
begin
  execute format('delete from search_entry e where e.kind = %L and e.%I = $1
    and not exists (select from %I s where s.record_id = e.record_id)', kind, key, 'searchable_' || kind) using changed;
  execute format('insert into search_entry as e
      (kind, record_id, parent_id, unit_id, only_for, variety, title, said, words, on_day, pages, places, plain, vector)
    select %L, s.*, search_plain(s.title, s.words), search_vector(concat_ws(e''\n'', s.title, s.said), s.words) from %I s where s.%I = $1
      and not exists (select from search_entry e where e.kind = %L and e.record_id = s.record_id and
        (e.parent_id, e.unit_id, e.only_for, e.variety, e.title, e.said, e.words, e.on_day, e.pages, e.places) is not distinct from
        (s.parent_id, s.unit_id, s.only_for, s.variety, s.title, s.said, s.words, s.on_day, s.pages, s.places))
    on conflict (kind, record_id) do update set parent_id = excluded.parent_id, unit_id = excluded.unit_id,
      only_for = excluded.only_for, variety = excluded.variety, title = excluded.title, said = excluded.said,
      words = excluded.words, on_day = excluded.on_day, pages = excluded.pages, places = excluded.places, plain = excluded.plain, vector = excluded.vector',
    kind, 'searchable_' || kind, key, kind) using changed;
  return null;
end
$$;

-- Writes the entries of all things of a kind anew.
create procedure fill_search(kind text) language plpgsql as $$
begin
  execute format('delete from search_entry where kind = %L', kind);
  execute format('insert into search_entry
      (kind, record_id, parent_id, unit_id, only_for, variety, title, said, words, on_day, pages, places, plain, vector)
    select %L, s.*, search_plain(s.title, s.words), search_vector(concat_ws(e''\n'', s.title, s.said), s.words) from %I s', kind, 'searchable_' || kind);
end
$$;

-- Makes the things of a view findable: those that there are, and each one from now on. The view is of the owner of the tables and
-- would show all rows to anybody, so the application may not read it.
create procedure make_searchable(kind text, of_table text default null) language plpgsql as $$
begin
  execute format('revoke all on %I from spoluplan_app', 'searchable_' || kind);
  execute format('create trigger %I after insert or update or delete on %I for each row execute function keep_search_entries(%L, %L)',
    'search_' || kind, coalesce(of_table, kind), kind, 'record_id');
  call fill_search(kind);
end
$$;
-- Things of a kind say something of a row of another table, which their parent_id names.
create procedure search_depends(kind text, on_table text) language plpgsql as $$
begin
  execute format('create trigger %I after update on %I for each row execute function keep_search_entries(%L, %L)',
    'search_' || kind || '_of', on_table, kind, 'parent_id');
end
$$;

call make_searchable('unit');
call make_searchable('agreement', 'agreement_version');
call make_searchable('obligation');
call make_searchable('meeting');
call make_searchable('minutes', 'meeting');
call make_searchable('public_minutes', 'meeting');
call make_searchable('decision');
call make_searchable('task');
call make_searchable('record');
call make_searchable('report');
call make_searchable('council_packet');
call make_searchable('dossier');
call make_searchable('memorandum');
call make_searchable('hand_over');
call make_searchable('office', 'office_holding');
call make_searchable('person');
call make_searchable('organisation');
call make_searchable('document');
call search_depends('decision', 'meeting');
call search_depends('task', 'person');
call search_depends('office', 'person');
call search_depends('person', 'organisation');
