-- Definition: Numerator: assessments of any type authorised in which the child was seen. Denominator: assessments
--   authorised. Seen, not seen alone.
-- Basis: period
-- Unit: assessments
-- Needs: assessment.child_seen
-- Source: Local definition
SELECT a.id AS record, team_of(a.child_id, a.authorised_day) AS team,
    CASE WHEN a.child_seen = 1 THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM assessment a
WHERE a.authority = @authority AND a.authorised_day >= @first AND a.authorised_day <= @day
