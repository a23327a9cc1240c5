-- The fold of a subject's entries as one organisation sees it from one instant until another, as JSON.
create table shown (
    kind         text not null,
    organisation text not null,
    subject      text not null,
    shown_from   timestamptz,
    shown_until  timestamptz,
    state        text not null
);
create index shown_to on shown (kind, organisation, subject);

-- What any entry about a subject ever named, whoever sees it: the candidates of a search from any vantage.
create table shown_link (
    kind    text not null,
    link    text not null,
    subject text not null,
    primary key (kind, link, subject)
);
create index shown_link_of on shown_link (kind, subject);

grant select, insert, update, delete on shown, shown_link to ${application};
