-- Definition: Initial child protection conferences held for each 10,000 children. Not annualised.
-- Basis: period
-- Unit: conferences; children of the area
-- Scale: 10000
-- Needs: section47, population
-- Source: DfE children in need census; ONS mid-year population
SELECT e.id AS record, team_of(e.child_id, e.conference_day) AS team,
    NULL AS area, 1 AS numerator, 0 AS denominator
FROM section47 e
WHERE e.authority = @authority AND e.conference_day >= @first AND e.conference_day <= @day AND (e.transfer_in IS NULL OR e.transfer_in <> 1)
UNION ALL
SELECT 'population/' || n.area AS record, NULL AS team, n.area AS area, 0 AS numerator, n.people AS denominator
FROM children_population n
