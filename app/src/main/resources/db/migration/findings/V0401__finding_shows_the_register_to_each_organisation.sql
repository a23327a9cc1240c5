-- Slashes of references divide words: CoC-1/R-2 is found by R-2. No index holds more than a megabyte of one text.
create function finding_words(ref text, title text, body text) returns tsvector
    language sql immutable parallel safe
    return setweight(to_tsvector('english', replace(ref, '/', ' ')), 'A')
        || setweight(to_tsvector('english', title), 'A')
        || setweight(to_tsvector('english', left(body, 200000)), 'B');

-- A row is a finding as one organisation sees it from one instant until another.
create table finding (
    organisation      text        not null,
    id                text        not null,
    shown_from        timestamptz,
    shown_until       timestamptz,
    force             text        not null,
    report            text        not null,
    ref               text        not null,
    kind              text        not null,
    area              text        not null,
    title             text        not null,
    body              text        not null,
    part_of           text,
    due_phrase        text,
    due_by            date,
    page              integer     not null,
    line              integer     not null,
    heading           text        not null,
    received_on       date        not null,
    level             smallint,
    level_since       date,
    owner             text,
    owner_title       text,
    inspectorate_date date,
    force_date        date,
    promised_date     date,
    work_completed_on date,
    outcome_achieved  boolean,
    outcome_on        date,
    submitted_on      date,
    letter            text,
    submitted_level   smallint,
    closed_on         date,
    remains_on        date,
    withdrawn_on      date,
    updated_at        timestamptz not null,
    last_entry        bigint      not null,
    stage             text        not null,
    due_on            date,
    by_ref            text        not null collate "C",
    by_title          text        not null collate "C",
    by_owner          text        collate "C",
    words             tsvector    not null generated always as (finding_words(ref, title, body)) stored,
    -- An organisation has one row for each instant at which what it sees changes.
    unique nulls not distinct (organisation, id, shown_from)
);

create index finding_by_ref on finding (organisation, by_ref, id);
create index finding_by_title on finding (organisation, by_title, id);
create index finding_by_due on finding (organisation, due_on, by_ref, id);
create index finding_by_update on finding (organisation, updated_at, by_ref, id);
create index finding_by_report on finding (organisation, report, by_ref, id);
create index finding_by_owner on finding (organisation, by_owner, by_ref, id);
create index finding_by_stage on finding (organisation, stage, due_on, kind, level, shown_from, shown_until);
create index finding_by_words on finding using gin (words);

-- The ids of what an organisation can be shown that hold the words, as people type them into a search box.
create function findings_with_words(viewer text, query text) returns table (id text)
    language sql stable
    as $$
        select f.id from finding f
        where f.organisation = viewer and f.words @@ websearch_to_tsquery('english', replace(query, '/', ' '))
    $$;

-- The same for texts that lie in no table: a register folded for another day.
create function texts_with_words(ids text[], refs text[], titles text[], bodies text[], query text) returns table (id text)
    language sql stable
    as $$
        select t.id from unnest(ids, refs, titles, bodies) as t (id, ref, title, body)
        where finding_words(t.ref, t.title, t.body) @@ websearch_to_tsquery('english', replace(query, '/', ' '))
    $$;

grant select, insert, update, delete on finding to ${application};
