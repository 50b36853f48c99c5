-- Definition: Children with a child protection plan at the close of the day, each once.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: protection_plan
-- Source: DfE children in need census
SELECT DISTINCT p.child_id AS record, team_of(p.child_id, @day) AS team,
    1 AS numerator, 0 AS denominator
FROM protection_plan p
WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @day
