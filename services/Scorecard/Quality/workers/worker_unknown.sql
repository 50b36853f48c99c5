-- Definition: Cases open at the close of the day that are held in name only: the name is nobody of the register, fits
--   two of it, or is of somebody who is not in post.
-- Do: Say which worker the name is with the command names, or record who holds the case.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: standing
-- By: child, day
-- Needs: standing
-- Moves: unallocated_all_reasons, caseload_average, caseload_per_fte, caseload_adjusted, workers_over_standard,
--   cp_cla_without_named_worker
-- Source: Local definition
SELECT k.child_id AS record, team_of(k.child_id, @day) AS team,
    k.child_id AS child, k.from_day AS day, 1 AS numerator, 0 AS denominator
FROM standing k
WHERE k.authority = @authority AND k.from_day <= @day AND k.to_day > @day AND k.standing = 'NameOnly'
    AND (k.name_only_reason IS NULL OR k.name_only_reason <> 'LongAbsent')
