-- A ledger of one year asks for records of some kinds within some days; of the thousands that a unit keeps it finds just those.
alter table evidence add column kind text generated always as (facts ->> 'kind') stored;
create index evidence_kind_day on evidence (unit_id, source_type, kind, on_day);
create index evidence_linked on evidence (unit_id) where linked_to <> '{}';

-- The history has the kind within the facts.
drop trigger evidence_history on evidence;
create trigger evidence_history after insert or update or delete on evidence
  for each row execute function write_history('kind');
