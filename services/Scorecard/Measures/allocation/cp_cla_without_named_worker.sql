-- Definition: Numerator: those without a named worker, however briefly. Denominator: open cases of children with a
--   child protection plan or in care at the close of the day.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: standing
-- Source: Local definition; Working Together to Safeguard Children
SELECT s.child_id AS record, s.team AS team, CASE WHEN s.standing <> 'NamedWorker' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM case_at_day s
WHERE s.status IN ('ChildProtection', 'LookedAfter')
