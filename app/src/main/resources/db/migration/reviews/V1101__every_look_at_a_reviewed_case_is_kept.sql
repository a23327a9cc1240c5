create table reviewed_case_look (
    id            bigint      generated always as identity primary key,
    reviewed_case text        not null,
    looked_at     timestamptz not null,
    who           text        not null,
    organisation  text        not null
);
create index reviewed_case_look_by_case on reviewed_case_look (reviewed_case, id);

grant select, insert on reviewed_case_look to ${application};
