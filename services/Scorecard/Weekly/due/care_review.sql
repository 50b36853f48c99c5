-- Title: Reviews, in care
-- Definition: The first review of a child in care is due within 20 working days of entry, the second within 3 months
--   of the first, then each within 6 months of the one before.
-- Decides: cla_reviews_on_time
-- Basis: period
-- Unit: reviews
-- By: child, worker, since, due, done, ended
-- Needs: care_period, review.LookedAfter
-- Source: Care Planning, Placement and Case Review Regulations 2010; formerly NI 66
WITH entered AS (
    SELECT p.authority, p.id, p.child_id, p.from_day, p.to_day, (
        SELECT MIN(v.held_day) FROM review v
        WHERE v.authority = p.authority AND v.child_id = p.child_id AND v.type = 'LookedAfter'
            AND v.held_day >= p.from_day AND v.held_day <= @day) AS first_day
    FROM care_in_week p
),
run AS (
    SELECT p.id, p.child_id, p.to_day, p.from_day AS since, d.day AS due, d.working_days AS due_working_days, p.first_day AS done
    FROM entered p
    LEFT JOIN calendar b ON b.day = p.from_day
    LEFT JOIN calendar d ON d.working_days = b.working_days + 20 AND d.working = 1
    UNION
    SELECT p.id, p.child_id, p.to_day, v.held_day,
        CASE WHEN v.held_day = p.first_day THEN c.three_months_after ELSE c.six_months_after END, NULL, (
            SELECT MIN(n.held_day) FROM review n
            WHERE n.authority = v.authority AND n.child_id = v.child_id AND n.type = 'LookedAfter'
                AND n.held_day > v.held_day AND n.held_day <= @day)
    FROM entered p
    JOIN review v ON v.authority = p.authority AND v.child_id = p.child_id
    JOIN calendar c ON c.day = v.held_day
    WHERE v.type = 'LookedAfter' AND v.held_day >= p.from_day AND v.held_day <= @day AND v.held_day < p.to_day
)
SELECT r.id AS record, team_of(r.child_id, @day) AS team, r.child_id AS child, worker_of(r.child_id, @day) AS worker,
    r.since AS since, r.due AS due, r.done AS done, CASE WHEN r.to_day <= @day THEN r.to_day END AS ended,
    CASE WHEN r.due IS NULL THEN NULL WHEN r.done <= r.due OR e.working_days <= r.due_working_days THEN 1 ELSE 0 END AS numerator,
    1 AS denominator, @day AS until
FROM run r
LEFT JOIN calendar e ON e.day = r.done
WHERE r.done IS NULL OR r.done >= @first
