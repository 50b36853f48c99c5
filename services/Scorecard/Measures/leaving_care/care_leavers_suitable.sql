-- Definition: Numerator: those in suitable accommodation. Denominator: care leavers aged 17 to 21 at the close of the
--   day, with those not in touch, without those who died or returned home.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: care leavers
-- By: age
-- Needs: care_leaver, birth
-- Source: DfE SSDA903, OC3
SELECT k.child_id AS record, k.team AS team, k.age AS age, CASE WHEN k.suitable = 1 THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM leaver_17_to_21 k
