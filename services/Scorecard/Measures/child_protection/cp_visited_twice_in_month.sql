-- Definition: Numerator: plans of children visited on at least two days of the period. Denominator: plans open at the
--   close of the day. A child who was not seen was not visited.
-- Basis: period, plans as they are open at its close
-- Unit: plans
-- Needs: protection_plan, visit.ChildProtection
-- Source: Local definition
SELECT p.id AS record, team_of(p.child_id, @day) AS team,
    CASE WHEN (
        SELECT COUNT(DISTINCT v.visited_day) FROM visit v
        WHERE v.authority = p.authority AND v.child_id = p.child_id AND v.type = 'ChildProtection' AND (v.seen IS NULL OR v.seen <> 0)
            AND v.visited_day >= @first AND v.visited_day <= @day) >= 2
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM protection_plan p
WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @day
