-- Definition: Numerator: posts that are vacant and covered by agency staff. Denominator: agency staff in post at the
--   close of the day (OrgRole 3 to 6). Under 100% there is agency staff above the establishment.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: hundredths of a full-time equivalent
-- Needs: worker, post
-- Source: DfE children's social work workforce census
SELECT 'post/' || p.id AS record, p.team AS team, p.fte_hundredths AS numerator, 0 AS denominator
FROM established_post p
WHERE p.state = 'VacantAgencyCovered'
UNION ALL
SELECT 'worker/' || w.worker_id AS record, w.team AS team, 0 AS numerator, w.fte_hundredths AS denominator
FROM staff w
WHERE w.agency = 1
