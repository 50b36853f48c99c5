-- Title: Cases passed on
-- Definition: Children whose open case left the team for another, or for none.
-- Basis: period
-- Unit: children
-- Needs: standing
-- Source: Local definition
SELECT DISTINCT s.child_id AS record, s.team AS team, 1 AS numerator, 0 AS denominator
FROM standing s
WHERE s.authority = @authority AND s.to_day >= @first AND s.to_day <= @day AND s.team IS NOT NULL
    AND EXISTS (
        SELECT 1 FROM standing n
        WHERE n.authority = s.authority AND n.child_id = s.child_id AND n.from_day <= s.to_day AND n.to_day > s.to_day
            AND (n.team IS NULL OR n.team <> s.team))
