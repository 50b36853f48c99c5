-- Definition: Care periods ended by a special guardianship order.
-- Basis: period
-- Unit: care periods
-- Looks back: 1 month
-- Needs: care_period
-- Source: DfE SSDA903, reason episode ceased E43 to E48
SELECT p.id AS record,
    (
        SELECT MIN(s.team) FROM standing s
        WHERE s.authority = @authority AND s.child_id = p.child_id AND s.from_day < p.to_day AND s.to_day >= p.to_day) AS team,
    1 AS numerator, 0 AS denominator
FROM care_period p
WHERE p.authority = @authority AND p.to_day >= @first AND p.to_day <= @day AND p.ended_because IN ('E43', 'E44', 'E45', 'E46', 'E47', 'E48')
