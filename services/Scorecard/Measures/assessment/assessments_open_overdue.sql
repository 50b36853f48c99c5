-- Definition: Numerator: assessments open at the close of the day that started more than 45 working days before.
--   Denominator: assessments open. Not initial and core assessments.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: assessments
-- Looks back: ever
-- Needs: assessment
-- Source: Local definition
SELECT a.id AS record, team_of(a.child_id, @day) AS team,
    CASE WHEN t.working_days - b.working_days > 45 THEN 1
        WHEN t.working_days - b.working_days <= 45 THEN 0 END AS numerator,
    1 AS denominator, a.started_day AS since, @day AS until
FROM assessment a
LEFT JOIN calendar b ON b.day = a.started_day
LEFT JOIN calendar t ON t.day = @day
WHERE a.authority = @authority AND a.type = 'Continuous' AND a.started_day <= @day AND (a.authorised_day IS NULL OR a.authorised_day > @day)
