-- Definition: Assessments authorised in the 12 months before without an outcome.
-- Do: Record what the assessment led to.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: assessment
-- By: child, day
-- Needs: assessment.outcome
-- Moves: assessments_nfa
-- Source: Local definition
SELECT a.id AS record, team_of(a.child_id, @day) AS team,
    a.child_id AS child, a.authorised_day AS day, 1 AS numerator, 0 AS denominator
FROM assessment a
WHERE a.authority = @authority AND a.outcome IS NULL AND a.authorised_day > @year_ago AND a.authorised_day <= @day
