-- The address of a person's calendar feed; kept as a digest, so that nobody can read it here.
create table calendar_address (
    token_digest text        primary key,
    user_id      text        not null references app_user (id),
    made_at      timestamptz not null,
    revoked_at   timestamptz
);
create index calendar_address_of on calendar_address (user_id) where revoked_at is null;

-- That a person's digest of a day was sent, so that it is sent once.
create table digest_sent (
    user_id text        not null references app_user (id),
    day     date        not null,
    sent_at timestamptz not null,
    primary key (user_id, day)
);

grant select, insert, update, delete on calendar_address, digest_sent to ${application};
