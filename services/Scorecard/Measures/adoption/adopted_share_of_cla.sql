-- Definition: Numerator: those ended by adoption. Denominator: care periods ended in the 12 months, without short
--   breaks.
-- Basis: rolling 12 months, to the day at which the period is read
-- Unit: care periods
-- Looks back: 1 month
-- Needs: care_period
-- Source: DfE SSDA903; formerly PAF C23
SELECT c.id AS record, c.team AS team, CASE WHEN c.ended_because IN ('E11', 'E12') THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM care_end c
WHERE c.to_day > @year_ago AND c.to_day <= @day
