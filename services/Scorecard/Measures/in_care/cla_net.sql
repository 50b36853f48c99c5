-- Definition: Care periods begun less care periods ended, without short breaks.
-- Basis: period
-- Unit: care periods
-- Looks back: 1 month
-- Needs: care_period
-- Source: DfE SSDA903
SELECT c.id || '/started' AS record, c.team AS team, 1 AS numerator, 0 AS denominator
FROM care_start c
WHERE c.from_day >= @first AND c.from_day <= @day
UNION ALL
SELECT e.id || '/ceased' AS record, e.team AS team, -1 AS numerator, 0 AS denominator
FROM care_end e
WHERE e.to_day >= @first AND e.to_day <= @day
