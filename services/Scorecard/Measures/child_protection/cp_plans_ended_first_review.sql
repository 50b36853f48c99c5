-- Definition: Numerator: plans ended after a single review conference. Denominator: plans ended. Many suggest that
--   plans are made too readily.
-- Basis: period
-- Unit: plans
-- Looks back: ever
-- Needs: protection_plan, review.ChildProtection
-- Source: Local definition
SELECT p.id AS record, team_of(p.child_id, p.to_day - 1) AS team,
    CASE WHEN (
        SELECT COUNT(DISTINCT r.held_day) FROM review r
        WHERE r.authority = p.authority AND r.child_id = p.child_id AND r.type = 'ChildProtection'
            AND r.held_day > p.from_day AND r.held_day <= p.to_day) = 1
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM protection_plan p
WHERE p.authority = @authority AND p.to_day >= @first AND p.to_day <= @day
