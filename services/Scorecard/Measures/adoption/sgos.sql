-- Definition: Care periods ended by a special guardianship order.
-- Basis: period
-- Unit: care periods
-- Looks back: 1 month
-- Needs: care_period
-- Source: DfE SSDA903, reason episode ceased E43 to E48
SELECT c.id AS record, c.team AS team, 1 AS numerator, 0 AS denominator
FROM care_end c
WHERE c.to_day >= @first AND c.to_day <= @day AND c.ended_because IN ('E43', 'E44', 'E45', 'E46', 'E47', 'E48')
