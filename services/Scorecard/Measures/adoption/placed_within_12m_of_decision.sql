-- Definition: Numerator: those placed within 12 months of the decision that they should be. Denominator: children
--   placed for adoption in the 12 months of whom the day of the decision is known.
-- Basis: rolling 12 months, to the day at which the period is read
-- Unit: children
-- Needs: adoption
-- Source: DfE SSDA903; formerly NI 61
SELECT a.id AS record, team_of(a.child_id, a.placed_day) AS team,
    CASE WHEN a.placed_day <= c.year_after THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM adoption a
JOIN calendar c ON c.day = a.decided_day
WHERE a.authority = @authority AND a.placed_day > @year_ago AND a.placed_day <= @day
