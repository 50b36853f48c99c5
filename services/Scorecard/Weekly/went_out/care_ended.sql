-- Title: Ceased to be looked after
-- Definition: Care periods ended, for whatever reason, without short breaks.
-- Basis: period
-- Unit: care periods
-- Needs: care_period
-- Source: DfE SSDA903
SELECT c.id AS record, c.team AS team, 1 AS numerator, 0 AS denominator
FROM care_end c
WHERE c.to_day >= @first AND c.to_day <= @day
