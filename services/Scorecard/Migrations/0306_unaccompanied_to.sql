ALTER TABLE heard_care_period ADD COLUMN unaccompanied_to_day bigint;

DROP VIEW care_period;

CREATE VIEW care_period AS
SELECT h.authority, h.id, h.child_id, h.from_day, h.to_day, h.category_of_need, h.unaccompanied, h.unaccompanied_to_day, h.ended_because
FROM heard_care_period h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;
