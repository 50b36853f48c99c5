-- Definition: Cases open at the close of the day of somebody who is 25 or older: probably over.
-- Do: Close the case, or correct the birth date.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: standing
-- By: child, day
-- Needs: standing, birth
-- Moves: open_cases, unallocated, caseload_average, caseload_per_fte
-- Source: Children and Social Work Act 2017: care leavers are advised until 25
SELECT k.child_id AS record, team_of(k.child_id, @day) AS team,
    k.child_id AS child, k.referred_day AS day, 1 AS numerator, 0 AS denominator
FROM case_at_day k
JOIN age_at_day a ON a.child_id = k.child_id
WHERE a.age >= 250000
