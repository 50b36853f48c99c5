-- Definition: Continuous assessments open for more than 90 calendar days at the close of the day: probably done and
--   not recorded.
-- Do: Record the day on which a manager authorised it.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: assessment
-- By: child, day
-- Parameters: limit_days = 90 days
-- Needs: assessment
-- Moves: assessments_open_overdue, assessments_completed, assessments_45wd, assessments_20wd
-- Source: Local definition
SELECT a.id AS record, team_of(a.child_id, @day) AS team,
    a.child_id AS child, a.started_day AS day, 1 AS numerator, 0 AS denominator
FROM assessment a
WHERE a.authority = @authority AND a.type = 'Continuous' AND a.started_day < @day - @limit_days AND (a.authorised_day IS NULL OR a.authorised_day > @day)
