-- Definition: Social workers and first-line managers (OrgRole 3 to 6) in post at the close of the day. Numerator:
--   agency staff. Denominator: agency staff and those in post. Those long absent stay in.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: hundredths of a full-time equivalent
-- Needs: worker
-- Source: DfE children's social work workforce census, agency rate
SELECT w.worker_id AS record, w.team AS team, w.agency * w.fte_hundredths AS numerator, w.fte_hundredths AS denominator
FROM staff w
WHERE w.org_role IN (3, 4, 5, 6)
