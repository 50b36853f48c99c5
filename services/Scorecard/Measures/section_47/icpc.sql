-- Definition: Initial child protection conferences held, one for each child, without transfer-in conferences.
-- Basis: period
-- Unit: conferences
-- Needs: section47
-- Source: DfE children in need census
SELECT e.id AS record, team_of(e.child_id, e.conference_day) AS team,
    1 AS numerator, 0 AS denominator
FROM section47 e
WHERE e.authority = @authority AND e.conference_day >= @first AND e.conference_day <= @day AND (e.transfer_in IS NULL OR e.transfer_in <> 1)
