-- Definition: Numerator: calendar days for which the child in need plans open at the close of the day have been open.
--   Denominator: those plans.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: days; plans
-- Needs: need_plan
-- Source: Local definition; Ofsted Annex A list 6
SELECT p.id AS record, team_of(p.child_id, @day) AS team,
    @day - p.from_day AS numerator, 1 AS denominator
FROM need_plan p
WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @day
