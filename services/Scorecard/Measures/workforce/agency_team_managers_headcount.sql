-- Definition: First-line managers (OrgRole 3) in post at the close of the day. Numerator: agency staff. Denominator:
--   agency staff and those in post. Those long absent stay in.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: workers
-- Needs: worker
-- Source: DfE children's social work workforce census, agency rate
SELECT w.worker_id AS record, w.team AS team, w.agency AS numerator, 1 AS denominator
FROM staff w
WHERE w.org_role = 3
