-- Definition: Child protection plans open for more than 6 months without a review in the 6 months before.
-- Do: Record the reviews.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: protection_plan
-- By: child, day
-- Needs: protection_plan, review.ChildProtection
-- Moves: cp_reviews_on_time
-- Source: Working Together to Safeguard Children
SELECT p.id AS record, team_of(p.child_id, @day) AS team,
    p.child_id AS child, p.from_day AS day, 1 AS numerator, 0 AS denominator
FROM protection_plan p
JOIN calendar t ON t.day = @day
WHERE p.authority = @authority AND p.from_day < t.six_months_before AND p.to_day > @day
    AND NOT EXISTS (
        SELECT 1 FROM review r
        WHERE r.authority = p.authority AND r.child_id = p.child_id AND r.type = 'ChildProtection'
            AND r.held_day >= t.six_months_before AND r.held_day <= @day)
