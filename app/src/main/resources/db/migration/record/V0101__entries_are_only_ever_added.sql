create table entry (
    index          bigint      primary key check (index >= 0),
    subject_kind   text        not null,
    subject_id     text        not null,
    fact           text        not null,
    effective_on   date        not null,
    recorded_at    timestamptz not null,
    actor          text        not null,
    document       text        not null,
    place          text        not null,
    audience       text[]      not null,
    corrects       bigint      references entry (index) check (corrects < index),
    payload_digest bytea       not null check (length(payload_digest) = 32)
);
create index entry_by_subject on entry (subject_kind, subject_id, index);

create table payload (
    index   bigint primary key references entry (index),
    salt    bytea  not null check (length(salt) = 32),
    content text   not null
);

create table tree_node (
    level    smallint not null check (level >= 0),
    position bigint   not null check (position >= 0),
    hash     bytea    not null check (length(hash) = 32),
    primary key (level, position)
);

create table checkpoint (
    size      bigint      primary key check (size >= 0),
    signed_at timestamptz not null,
    note      text        not null
);

create table stored_file (
    digest     text        primary key check (digest ~ '^[0-9a-f]{64}$'),
    name       text        not null,
    media_type text        not null,
    bytes      bigint      not null check (bytes >= 0),
    stored_at  timestamptz not null
);
