-- Definition: Children looked after at the close of the day for each 10,000 children.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children; children of the area
-- Scale: 10000
-- Needs: care_period, population
-- Source: DfE SSDA903; ONS mid-year population
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    NULL AS area, 1 AS numerator, 0 AS denominator
FROM in_care c
UNION ALL
SELECT 'population/' || n.area AS record, NULL AS team, n.area AS area, 0 AS numerator, n.people AS denominator
FROM children_population n
