-- Definition: Children with a child protection plan at the close of the day for each 10,000 children.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children; children of the area
-- Scale: 10000
-- Needs: protection_plan, population
-- Source: DfE children in need census; ONS mid-year population
SELECT DISTINCT p.child_id AS record, team_of(p.child_id, @day) AS team,
    NULL AS area, 1 AS numerator, 0 AS denominator
FROM protection_plan p
WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @day
UNION ALL
SELECT 'population/' || n.area AS record, NULL AS team, n.area AS area, 0 AS numerator, n.people AS denominator
FROM children_population n
