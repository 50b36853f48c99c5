-- Definition: Numerator: plans whose reviews were all in time: the first within 3 months of the start, then each
--   within 6 months of the one before. Denominator: plans open at the close of the day that began 3 months before or
--   earlier.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: plans
-- Looks back: ever
-- Needs: protection_plan, review.ChildProtection
-- Source: DfE children in need census; formerly NI 67
SELECT p.id AS record, team_of(p.child_id, @day) AS team,
    CASE WHEN NOT EXISTS (
            SELECT 1 FROM review r
            WHERE r.authority = p.authority AND r.child_id = p.child_id AND r.type = 'ChildProtection'
                AND r.held_day >= p.from_day AND r.held_day <= f.three_months_after)
        THEN 0
        WHEN EXISTS (
            SELECT 1 FROM review r
            JOIN calendar c ON c.day = r.held_day
            WHERE r.authority = p.authority AND r.child_id = p.child_id AND r.type = 'ChildProtection'
                AND r.held_day >= p.from_day AND r.held_day <= @day AND c.six_months_after <= @day
                AND NOT EXISTS (
                    SELECT 1 FROM review n
                    WHERE n.authority = r.authority AND n.child_id = r.child_id AND n.type = 'ChildProtection'
                        AND n.held_day > r.held_day AND n.held_day <= c.six_months_after))
        THEN 0 ELSE 1 END AS numerator,
    1 AS denominator
FROM protection_plan p
JOIN calendar f ON f.day = p.from_day
WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @day AND f.three_months_after <= @day
