-- Title: Cases closed
-- Definition: Children whose case closed, with the team that had it last.
-- Basis: period
-- Unit: children
-- Needs: standing
-- Source: Local definition
SELECT DISTINCT s.child_id AS record, s.team AS team, 1 AS numerator, 0 AS denominator
FROM standing s
WHERE s.authority = @authority AND s.to_day >= @first AND s.to_day <= @day
    AND NOT EXISTS (
        SELECT 1 FROM standing n
        WHERE n.authority = s.authority AND n.child_id = s.child_id AND n.from_day <= s.to_day AND n.to_day > s.to_day)
