create table paper_shown (
    organisation text not null,
    id           text not null,
    shown_from   timestamptz,
    shown_until  timestamptz,
    state        text not null
);
create index paper_shown_by_organisation on paper_shown (organisation, id);

grant select, insert, update, delete on paper_shown to ${application};
