-- Definition: Numerator: those after which a return interview was held within 72 elapsed hours of the return.
--   Denominator: episodes from which the child returned in the period and was offered one.
-- Basis: period, from midnight to midnight in London
-- Unit: episodes
-- Needs: missing_episode.interview
-- Source: Statutory guidance on children who run away or go missing from home or care
SELECT e.id AS record, e.team AS team, e.in_time AS numerator, 1 AS denominator
FROM ended_episode e
WHERE e.interview_offered = 1
