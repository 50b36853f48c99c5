-- Definition: Referrals received for each 10,000 children. Not annualised.
-- Basis: period
-- Unit: referrals; children of the area
-- Scale: 10000
-- Needs: referral, population
-- Source: DfE children in need census; ONS mid-year population
SELECT r.id AS record, team_of(r.child_id, r.received_day) AS team,
    NULL AS area, 1 AS numerator, 0 AS denominator
FROM referral r
WHERE r.authority = @authority AND r.received_day >= @first AND r.received_day <= @day
UNION ALL
SELECT 'population/' || n.area AS record, NULL AS team, n.area AS area, 0 AS numerator, n.people AS denominator
FROM children_population n
