-- What in the public minutes a person has vouched for: names and contacts that may stay, word for word. Anything else that is known to
-- be private is left out whenever the public version is shown, even when the register learns of it only later.
alter table meeting add column public_minutes_vouched jsonb not null default '[]';
