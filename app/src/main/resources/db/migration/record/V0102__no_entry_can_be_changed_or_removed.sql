create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the record is only ever added to: % of % refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger entry_stays before update or delete on entry for each row execute function refuse_change();
create trigger entry_is_not_emptied before truncate on entry execute function refuse_change();
create trigger payload_stays before update on payload for each row execute function refuse_change();
create trigger payload_is_not_emptied before truncate on payload execute function refuse_change();
create trigger tree_node_stays before update or delete on tree_node for each row execute function refuse_change();
create trigger tree_node_is_not_emptied before truncate on tree_node execute function refuse_change();
create trigger checkpoint_stays before update or delete on checkpoint for each row execute function refuse_change();
create trigger checkpoint_is_not_emptied before truncate on checkpoint execute function refuse_change();
create trigger stored_file_stays before update or delete on stored_file for each row execute function refuse_change();
create trigger stored_file_is_not_emptied before truncate on stored_file execute function refuse_change();

grant select, insert on entry, payload, tree_node, checkpoint, stored_file to ${application};
