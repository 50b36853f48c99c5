-- Definition: Numerator: arrangements whose last visit is in time: in the 6 weeks before, or in the 12 weeks before
--   once the arrangement is a year old. Denominator: private fostering arrangements at the close of the day that
--   began 6 weeks before or earlier. A child who was not seen was not visited.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: arrangements
-- Looks back: 3 months
-- Needs: private_fostering, visit.PrivateFostering
-- Source: Children (Private Arrangements for Fostering) Regulations 2005
SELECT p.id AS record, team_of(p.child_id, @day) AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM visit v
        WHERE v.authority = p.authority AND v.child_id = p.child_id AND v.type = 'PrivateFostering' AND (v.seen IS NULL OR v.seen <> 0)
            AND v.visited_day > CASE WHEN p.from_day > @year_ago THEN @day - 42 ELSE @day - 84 END AND v.visited_day <= @day)
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM private_fostering p
WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @day AND p.from_day <= @day - 42
