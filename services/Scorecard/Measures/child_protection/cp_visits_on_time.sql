-- Definition: Numerator: plans of children whose last visit is no more than the standard of working days before.
--   Denominator: plans open at the close of the day that began at least as many working days before. A child who was
--   not seen was not visited. There is no national standard: set the authority's own.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: plans
-- Parameters: standard_days = 10 working days
-- Looks back: ever
-- Needs: protection_plan, visit.ChildProtection
-- Source: Local definition
SELECT p.id AS record, team_of(p.child_id, @day) AS team,
    CASE WHEN t.working_days IS NULL OR f.working_days IS NULL THEN NULL
        WHEN EXISTS (
            SELECT 1 FROM visit v
            JOIN calendar c ON c.day = v.visited_day
            WHERE v.authority = p.authority AND v.child_id = p.child_id AND v.type = 'ChildProtection' AND (v.seen IS NULL OR v.seen <> 0)
                AND v.visited_day <= @day AND t.working_days - c.working_days <= @standard_days)
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator, p.from_day AS since, @day AS until
FROM protection_plan p
LEFT JOIN calendar f ON f.day = p.from_day
LEFT JOIN calendar t ON t.day = @day
WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @day
    AND (t.working_days IS NULL OR f.working_days IS NULL OR t.working_days - f.working_days >= @standard_days)
