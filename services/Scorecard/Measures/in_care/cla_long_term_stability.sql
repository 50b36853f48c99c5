-- Definition: Numerator: those in the same placement for 2 years or more, or placed for adoption out of a placement
--   that began 2 years before or earlier. Denominator: children in care aged under 16 at the close of the day, looked
--   after for 2.5 years or more. The same placement, not the same carer.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Looks back: 2 years
-- Needs: care_period, placement, birth
-- Source: DfE local authority interactive tool (LAIT); formerly NI 63
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM placement_at_day p
        WHERE p.child_id = c.child_id AND (p.from_day <= t.two_years_before OR (
            p.type IN ('A3', 'A4', 'A5', 'A6') AND EXISTS (
                SELECT 1 FROM placement o
                WHERE o.authority = p.authority AND o.child_id = p.child_id AND o.to_day = p.from_day AND o.from_day <= t.two_years_before))))
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM in_care c
JOIN calendar t ON t.day = @day
JOIN age_at_day a ON a.child_id = c.child_id
WHERE a.age < 160000 AND c.from_day <= t.thirty_months_before
