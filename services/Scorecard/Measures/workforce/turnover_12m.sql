-- Definition: Numerator: social workers and first-line managers (OrgRole 3 to 6), not agency, whose last day in post
--   was in the 12 months. Denominator: those in post at the close of the day.
-- Basis: rolling 12 months, to the day at which the period is read
-- Unit: hundredths of a full-time equivalent
-- Needs: worker
-- Source: DfE children's social work workforce census, turnover rate
SELECT 'left/' || l.worker_id AS record, l.team AS team, l.fte_hundredths AS numerator, 0 AS denominator
FROM worker l
WHERE l.authority = @authority AND l.kind = 'SocialWorker' AND l.org_role IN (3, 4, 5, 6) AND l.agency = 0
    AND l.to_day - 1 > @year_ago AND l.to_day - 1 <= @day
UNION ALL
SELECT 'in post/' || w.worker_id AS record, w.team AS team, 0 AS numerator, w.fte_hundredths AS denominator
FROM staff w
WHERE w.agency = 0
