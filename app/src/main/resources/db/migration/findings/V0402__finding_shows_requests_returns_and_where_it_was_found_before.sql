alter table finding
    add column request     text,
    add column returned    text,
    add column signed_off  text,
    add column repeats     text   not null default '[]',
    add column repeats_of  text[] not null default '{}';

create index finding_by_repeat on finding using gin (repeats_of);
create index finding_by_force on finding (force, organisation);
