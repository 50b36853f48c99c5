-- Definition: As unallocated, with cases in a duty folder, in name only, or held by somebody who is not a qualified
--   social worker.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- By: reason, waiting
-- Needs: standing
-- Source: Local definition
SELECT s.child_id AS record, s.team AS team,
    CASE WHEN s.standing <> 'NamedWorker' OR s.not_qualified = 1 THEN CASE WHEN s.standing = 'NamedWorker' THEN 'NotQualified' ELSE s.standing END END AS reason,
    CASE WHEN s.standing = 'NamedWorker' AND s.not_qualified = 0 THEN NULL
        WHEN @day - s.referred_day <= 1 THEN '0-1'
        WHEN @day - s.referred_day <= 7 THEN '2-7'
        WHEN @day - s.referred_day <= 14 THEN '8-14'
        WHEN @day - s.referred_day <= 28 THEN '15-28'
        ELSE 'over 28' END AS waiting,
    CASE WHEN s.standing <> 'NamedWorker' OR s.not_qualified = 1 THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM case_at_day s
