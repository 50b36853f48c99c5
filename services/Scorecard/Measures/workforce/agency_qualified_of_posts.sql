-- Definition: Social workers and first-line managers (OrgRole 3 to 6). Numerator: agency staff in post at the close
--   of the day. Denominator: established posts. It passes 100% where there are more agency staff than posts.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: hundredths of a full-time equivalent
-- Needs: worker, post
-- Source: Local definition
SELECT 'worker/' || w.worker_id AS record, w.team AS team, w.fte_hundredths AS numerator, 0 AS denominator
FROM staff w
WHERE w.org_role IN (3, 4, 5, 6) AND w.agency = 1
UNION ALL
SELECT 'post/' || p.id AS record, p.team AS team, 0 AS numerator, p.fte_hundredths AS denominator
FROM established_post p
WHERE p.org_role IN (3, 4, 5, 6)
