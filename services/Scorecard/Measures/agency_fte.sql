-- Definition: As agency_headcount, in full-time equivalents: the numerator is the agency staff's, the denominator
--   everybody's.
-- Basis: close of the day @day.
-- Unit: hundredths of a full-time equivalent.
-- Breakdown: role
-- Rests on: worker, on the day
-- Source: Children's social work workforce census, agency rate (FTE), applied to a register by day.
SELECT w.worker_id AS record, CASE WHEN w.org_role = 3 THEN 'team_manager' ELSE 'social_worker' END AS role,
    w.agency * w.fte_hundredths AS numerator, w.fte_hundredths AS denominator
FROM worker w
WHERE w.authority = @authority AND w.from_day <= @day AND w.to_day > @day AND w.kind = 'SocialWorker' AND w.org_role IN (3, 4, 5, 6)
