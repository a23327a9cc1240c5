create table inspections_shown (
    kind         text not null,
    organisation text not null,
    subject      text not null,
    shown_from   timestamptz,
    shown_until  timestamptz,
    state        text not null
);
create index inspections_shown_to on inspections_shown (kind, organisation, subject);

grant select, insert, update, delete on inspections_shown to ${application};
