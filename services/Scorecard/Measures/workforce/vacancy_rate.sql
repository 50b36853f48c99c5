-- Definition: Numerator: vacant posts, those that agency staff cover with them (OrgRole 3 to 6). Denominator: vacant
--   posts and staff in post who are not agency. The DfE variant.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: hundredths of a full-time equivalent
-- Needs: worker, post
-- Source: DfE children's social work workforce census, vacancy rate
SELECT 'post/' || p.id AS record, p.team AS team, p.fte_hundredths AS numerator, p.fte_hundredths AS denominator
FROM established_post p
WHERE p.state IN ('Vacant', 'VacantAgencyCovered')
UNION ALL
SELECT 'worker/' || w.worker_id AS record, w.team AS team, 0 AS numerator, w.fte_hundredths AS denominator
FROM staff w
WHERE w.agency = 0
