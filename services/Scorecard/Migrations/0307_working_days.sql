-- The day that lies some working days after another is looked up by their number.
CREATE INDEX calendar_working_days ON calendar (working_days, working, day);
