-- Definition: Children in care for more than 6 months without a review in the 6 months before.
-- Do: Record the reviews.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: care_period
-- By: child, day
-- Needs: care_period, review.LookedAfter
-- Moves: cla_reviews_on_time
-- Source: Care Planning, Placement and Case Review Regulations 2010
SELECT c.id AS record, team_of(c.child_id, @day) AS team,
    c.child_id AS child, c.from_day AS day, 1 AS numerator, 0 AS denominator
FROM in_care c
JOIN calendar t ON t.day = @day
WHERE c.from_day < t.six_months_before
    AND NOT EXISTS (
        SELECT 1 FROM review r
        WHERE r.authority = c.authority AND r.child_id = c.child_id AND r.type = 'LookedAfter'
            AND r.held_day >= t.six_months_before AND r.held_day <= @day)
