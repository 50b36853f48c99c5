-- Definition: Continuous assessments open at the close of the day of a child who has an earlier one open too.
-- Do: Authorise the earlier one, or keep one of them.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: assessment
-- By: child, day
-- Needs: assessment
-- Moves: assessments_open_overdue, assessments_completed
-- Source: Local definition
SELECT a.id AS record, team_of(a.child_id, @day) AS team,
    a.child_id AS child, a.started_day AS day, 1 AS numerator, 0 AS denominator
FROM assessment a
WHERE a.authority = @authority AND a.type = 'Continuous' AND a.started_day <= @day AND (a.authorised_day IS NULL OR a.authorised_day > @day)
    AND EXISTS (
        SELECT 1 FROM assessment o
        WHERE o.authority = a.authority AND o.child_id = a.child_id AND o.type = 'Continuous' AND (o.authorised_day IS NULL OR o.authorised_day > @day)
            AND (o.started_day < a.started_day OR (o.started_day = a.started_day AND o.id < a.id)))
