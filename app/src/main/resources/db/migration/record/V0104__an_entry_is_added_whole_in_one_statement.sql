-- Adds one entry with its payload, the tree nodes it completes and who sees it, or nothing: false where the record does
-- not end as the caller believed. Either way nobody else adds until the transaction ends.
create function append_entry(
    new_index bigint, subject_kind text, subject_id text, fact text, effective_on date, recorded_at timestamptz,
    actor text, document text, place text, audience text[], corrects bigint, payload_digest bytea, salt bytea, content text,
    levels smallint[], positions bigint[], hashes bytea[], organisations text[], visible_from timestamptz[],
    believed_last_at timestamptz
) returns boolean language plpgsql as $$
declare
    last_index bigint;
    last_at timestamptz;
begin
    perform pg_advisory_xact_lock(482855972194);
    select entry.index, entry.recorded_at into last_index, last_at from entry order by entry.index desc limit 1;
    if coalesce(last_index, -1) <> new_index - 1 or last_at <> believed_last_at then
        return false;
    end if;
    insert into entry values (new_index, subject_kind, subject_id, fact, effective_on, recorded_at, actor, document, place,
        audience, corrects, payload_digest);
    insert into payload values (new_index, salt, content);
    insert into tree_node select * from unnest(levels, positions, hashes);
    insert into sight
        select new_index, seen.organisation, seen.visible_from, new_index
        from unnest(organisations, visible_from) as seen (organisation, visible_from);
    return true;
end
$$;
