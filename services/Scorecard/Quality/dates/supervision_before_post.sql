-- Definition: Supervisions dated before the worker's contract began.
-- Do: Correct the day of the supervision, or the start of the contract.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: supervision
-- By: day
-- Needs: worker, supervision
-- Moves: supervised_in_month, supervision_overdue
-- Source: Local definition
SELECT v.id AS record, w.team AS team, v.held_day AS day, 1 AS numerator, 0 AS denominator
FROM supervision v
JOIN worker w ON w.authority = v.authority AND w.worker_id = v.worker_id
WHERE v.authority = @authority AND v.held_day < w.from_day AND v.held_day <= @day
