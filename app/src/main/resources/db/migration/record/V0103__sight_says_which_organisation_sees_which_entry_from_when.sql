create table sight (
    entry        bigint      not null references entry (index),
    organisation text        not null,
    visible_from timestamptz not null,
    granted_by   bigint      not null references entry (index),
    primary key (entry, organisation, granted_by)
);
create index sight_by_organisation on sight (organisation, entry, visible_from);

grant select, insert, delete on sight to ${application};
