update shown
set state = (jsonb_build_object('debrief', '', 'results', jsonb_build_array()) || state::jsonb)::text
where kind = 'inspection';
