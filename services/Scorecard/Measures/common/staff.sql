-- Social workers (OrgRole 4 to 6) and their first-line managers (OrgRole 3) in post at the close of the day, agency
-- staff with them, and those long absent. The last day of a contract is a day in post.
SELECT w.authority, w.worker_id, w.from_day, w.agency, w.org_role, w.team, w.fte_hundredths, w.asye, w.absent_from_day, w.absent_to_day
FROM worker w
WHERE w.authority = @authority AND w.from_day <= @day AND w.to_day > @day AND w.kind = 'SocialWorker' AND w.org_role IN (3, 4, 5, 6)
