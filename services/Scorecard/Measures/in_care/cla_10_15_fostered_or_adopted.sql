-- Definition: Numerator: those in foster placements or placed for adoption (U1 to U6, A3 to A6). Denominator:
--   children in care aged 10 to 15 at the close of the day.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: care_period, placement, birth
-- Source: DfE SSDA903; formerly PAF B79
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM placement_at_day p
        WHERE p.child_id = c.child_id AND p.type IN ('U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'A3', 'A4', 'A5', 'A6'))
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM in_care c
JOIN age_at_day a ON a.child_id = c.child_id
WHERE a.age >= 100000 AND a.age < 160000
