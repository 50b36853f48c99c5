-- Definition: Numerator: those aged 16 or 17. Denominator: children in care at the close of the day, also where the
--   birth date is not known.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: care_period, birth
-- Source: DfE SSDA903
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM age_at_day a
        WHERE a.child_id = c.child_id AND a.age >= 160000 AND a.age < 180000)
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM in_care c
