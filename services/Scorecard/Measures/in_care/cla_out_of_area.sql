-- Definition: Numerator: those whose placement is outside the authority, at any distance. Denominator: children in
--   care at the close of the day.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: care_period, placement.location
-- Source: DfE SSDA903; Ofsted Annex A list 8
SELECT c.child_id AS record, s.team AS team, CASE WHEN p.location = 'Outside' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM in_care c
LEFT JOIN placement_at_day p ON p.child_id = c.child_id
LEFT JOIN case_at_day s ON s.child_id = c.child_id
