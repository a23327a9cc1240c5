create table evidence_look (
    id           bigint      generated always as identity primary key,
    evidence     text        not null,
    revision     int         not null,
    looked_at    timestamptz not null,
    who          text        not null,
    organisation text        not null,
    download     boolean     not null
);
create index evidence_look_by_evidence on evidence_look (evidence, id);

grant select, insert on evidence_look to ${application};
