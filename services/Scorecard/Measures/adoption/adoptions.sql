-- Definition: Children adopted, by the day of the order.
-- Basis: period
-- Unit: children
-- Needs: adoption
-- Source: DfE SSDA903, reason episode ceased E11 and E12
SELECT a.id AS record, team_of(a.child_id, a.adopted_day) AS team,
    1 AS numerator, 0 AS denominator
FROM adoption a
WHERE a.authority = @authority AND a.adopted_day >= @first AND a.adopted_day <= @day
