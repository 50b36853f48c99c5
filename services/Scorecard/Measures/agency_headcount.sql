-- Definition: People in post in social work roles at the close of the day: social workers (OrgRole 4 to 6) and team
--   managers (OrgRole 3). The numerator is those engaged through an agency, the denominator all of them (agency and in
--   post). The last day of a contract is a day in post, and so is a day of a long absence.
-- Basis: close of the day @day.
-- Unit: people (headcount).
-- Breakdown: role
-- Rests on: worker, on the day
-- Source: Children's social work workforce census, agency rate, applied to a register by day.
SELECT w.worker_id AS record, CASE WHEN w.org_role = 3 THEN 'team_manager' ELSE 'social_worker' END AS role,
    w.agency AS numerator, 1 AS denominator
FROM worker w
WHERE w.authority = @authority AND w.from_day <= @day AND w.to_day > @day AND w.kind = 'SocialWorker' AND w.org_role IN (3, 4, 5, 6)
