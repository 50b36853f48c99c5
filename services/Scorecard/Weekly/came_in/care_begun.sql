-- Title: Became looked after
-- Definition: Care periods begun, with unaccompanied children, without short breaks. A child who starts twice counts
--   twice.
-- Basis: period
-- Unit: care periods
-- Needs: care_period
-- Source: DfE SSDA903
SELECT c.id AS record, c.team AS team, 1 AS numerator, 0 AS denominator
FROM care_start c
WHERE c.from_day >= @first AND c.from_day <= @day
