create sequence plan_number;
create sequence action_number;

grant usage on sequence plan_number, action_number to ${application};
