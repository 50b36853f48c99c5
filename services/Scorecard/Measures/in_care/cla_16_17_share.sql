-- Definition: Numerator: those aged 16 or 17. Denominator: children in care at the close of the day, also where the
--   birth date is not known.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: care_period, birth
-- Source: DfE SSDA903
SELECT c.child_id AS record, s.team AS team, CASE WHEN a.age >= 160000 AND a.age < 180000 THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM in_care c
LEFT JOIN age_at_day a ON a.child_id = c.child_id
LEFT JOIN case_at_day s ON s.child_id = c.child_id
