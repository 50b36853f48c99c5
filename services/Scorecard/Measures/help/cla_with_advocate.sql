-- Definition: Numerator: those with an independent advocate. Denominator: children in care at the close of the day.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: care_period, advocacy
-- Source: Local definition; Children Act 1989, section 26A
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    CASE WHEN EXISTS (SELECT 1 FROM advocacy v WHERE v.authority = c.authority AND v.child_id = c.child_id AND v.from_day <= @day AND v.to_day > @day) THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM in_care c
