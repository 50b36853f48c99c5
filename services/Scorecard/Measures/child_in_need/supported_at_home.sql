-- Definition: Children with a child in need plan or a child protection plan at the close of the day who are not in
--   care, each once.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: need_plan, protection_plan, care_period
-- Source: Local definition; DfE children in need census
WITH supported AS (
    SELECT n.child_id FROM need_plan n
    WHERE n.authority = @authority AND n.from_day <= @day AND n.to_day > @day
    UNION
    SELECT p.child_id FROM protection_plan p
    WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @day
)
SELECT k.child_id AS record, team_of(k.child_id, @day) AS team,
    1 AS numerator, 0 AS denominator
FROM supported k
WHERE k.child_id NOT IN (SELECT c.child_id FROM in_care c)
