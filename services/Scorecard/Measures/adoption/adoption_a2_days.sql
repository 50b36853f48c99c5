-- Definition: Numerator: days from the placement order to the match, 0 where the match came first. Denominator:
--   children adopted in the 12 months of whom both days are known. DfE publishes 3 years.
-- Basis: rolling 12 months, to the day at which the period is read
-- Unit: days; children
-- Needs: adoption
-- Source: Adoption and special guardianship leadership board (ASGLB), A2
SELECT a.id AS record, team_of(a.child_id, a.adopted_day) AS team,
    CASE WHEN a.matched_day > a.placement_order_day THEN a.matched_day - a.placement_order_day ELSE 0 END AS numerator, 1 AS denominator
FROM adoption a
WHERE a.authority = @authority AND a.adopted_day > @year_ago AND a.adopted_day <= @day AND a.placement_order_day IS NOT NULL AND a.matched_day IS NOT NULL
