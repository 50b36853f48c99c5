-- Definition: Numerator: child in need plans open at the close of the day for more than 12 months. Denominator: child
--   in need plans open.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: plans
-- Needs: need_plan
-- Source: Local definition; Ofsted Annex A list 6
SELECT p.id AS record, team_of(p.child_id, @day) AS team,
    CASE WHEN p.from_day < @year_ago THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM need_plan p
WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @day
