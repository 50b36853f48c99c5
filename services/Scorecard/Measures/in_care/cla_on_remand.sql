-- Definition: Numerator: those remanded to youth detention accommodation or to the care of the authority.
--   Denominator: children in care at the close of the day.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: care_period, legal_status
-- Source: DfE SSDA903, legal status J1
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM legal_status l
        WHERE l.authority = c.authority AND l.child_id = c.child_id AND l.from_day <= @day AND l.to_day > @day AND l.code IN ('J1'))
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM in_care c
