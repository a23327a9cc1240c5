insert into shown (kind, organisation, subject, shown_from, shown_until, state)
select kind, organisation, subject, shown_from, shown_until, state from inspections_shown;

drop table inspections_shown;
