-- Published files that somebody offered, as they were read; what was read lies in a stored file.
create table open_file_offer (
    id         text        primary key,
    told       text        not null,
    offered_by text        not null,
    force      text        not null,
    offered_at timestamptz not null
);

grant select, insert, update, delete, truncate on open_file_offer to ${application};
