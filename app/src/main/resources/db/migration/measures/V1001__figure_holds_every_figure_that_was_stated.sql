-- Every figure of every batch once, whoever may see it: which batches a vantage shows decides which figures it shows.
create table figure (
    batch        text        not null,
    row          integer     not null,
    measure      text        not null,
    area         text        not null,
    breakdown    text        not null,
    from_stated  text        not null,
    to_stated    text        not null,
    as_at_stated text        not null,
    stated       text        not null,
    value        numeric,
    numerator    numeric,
    denominator  numeric,
    unit         text        not null,
    stated_by    text        not null,
    document     text        not null,
    place        text        not null,
    note         text        not null,
    corrects     text        not null,
    line         integer     not null,
    entry        bigint      not null,
    recorded_at  timestamptz not null,
    effective_on date        not null,
    primary key (batch, row)
);
create index figure_of on figure (measure, area, effective_on);

-- A file of figures that somebody offered and that can be looked at before it is taken in.
create table figure_offer (
    id         text        primary key,
    digest     text        not null,
    name       text        not null,
    force      text        not null,
    settings   text        not null,
    offered_by text        not null,
    offered_at timestamptz not null
);

grant select, insert, update, delete, truncate on figure, figure_offer to ${application};
