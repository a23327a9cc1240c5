create table app_user (
    id            text        primary key,
    sign_in_name  text        not null unique check (sign_in_name = lower(sign_in_name)),
    title         text        not null,
    organisation  text        not null,
    roles         text[]      not null,
    password_hash text,
    disabled      boolean     not null default false,
    created_at    timestamptz not null
);

create table failed_sign_in (
    sign_in_name text        not null,
    failed_at    timestamptz not null
);
create index failed_sign_in_by_name on failed_sign_in (sign_in_name, failed_at);

create table one_time_link (
    token_digest text        primary key,
    user_id      text        references app_user (id),
    expires_at   timestamptz not null,
    used_at      timestamptz
);

create table organisation (
    slug            text not null,
    viewer          text not null,
    shown_from      timestamptz,
    shown_until     timestamptz,
    name            text not null,
    type            text not null,
    exists_from     date not null,
    exists_until    date,
    successor       text
);
create index organisation_by_viewer on organisation (viewer, slug);

grant select, insert, update, delete on app_user, failed_sign_in, one_time_link, organisation to ${application};
