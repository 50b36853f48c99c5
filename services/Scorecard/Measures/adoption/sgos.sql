-- Definition: Care periods ended by a special guardianship order.
-- Basis: period
-- Unit: care periods
-- Looks back: 1 month
-- Needs: care_period
-- Source: DfE SSDA903, reason episode ceased E43 to E48
SELECT p.id AS record, team_of(p.child_id, p.to_day - 1) AS team,
    1 AS numerator, 0 AS denominator
FROM care_period p
WHERE p.authority = @authority AND p.to_day >= @first AND p.to_day <= @day AND p.ended_because IN ('E43', 'E44', 'E45', 'E46', 'E47', 'E48')
