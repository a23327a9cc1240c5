create table report_import (
    id             text        primary key,
    organisation   text        not null,
    file_digest    text        not null references stored_file (digest),
    file_name      text        not null,
    media_type     text        not null,
    received_at    timestamptz not null,
    received_by    text        not null,
    published_said date,
    state          text        not null,
    attempts       int         not null default 0,
    read_at        timestamptz,
    problem        text        not null default '',
    version        int         not null default 0,
    force_name     text        not null default '',
    programme      text        not null default '',
    title          text        not null default '',
    published      date,
    framework      text        not null default '',
    supersedes     text        not null default '',
    report         text        not null default ''
);
create index report_import_by_file on report_import (organisation, file_digest);

create table import_judgment (
    import text not null references report_import (id) on delete cascade,
    place  int  not null,
    area   text not null,
    grade  text not null,
    primary key (import, place)
);

create table import_item (
    import     text    not null references report_import (id) on delete cascade,
    number     int     not null,
    place      int     not null,
    ref        text    not null,
    kind       text    not null,
    area       text    not null,
    title      text    not null,
    content    text    not null,
    part_of    int,
    due_phrase text,
    due_by     date,
    page       int     not null,
    line       int     not null,
    heading    text    not null,
    state      text    not null,
    reason     text    not null,
    origin     text    not null,
    amended    boolean not null,
    earlier    text    not null,
    primary key (import, number)
);

create table import_warning (
    import  text not null references report_import (id) on delete cascade,
    number  int  not null,
    message text not null,
    page    int  not null,
    line    int  not null,
    primary key (import, number)
);

create table import_line (
    import  text not null references report_import (id) on delete cascade,
    line    int  not null,
    page    int  not null,
    style   text not null,
    content text not null,
    primary key (import, line)
);

grant select, insert, update, delete on report_import, import_judgment, import_item, import_warning, import_line to ${application};
