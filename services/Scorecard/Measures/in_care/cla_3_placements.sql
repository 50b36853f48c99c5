-- Definition: Numerator: those with 3 or more placements in the 12 months before, with the one open at the start.
--   Temporary placements (T0 to T4) and placements for adoption with the present foster carer (A3, A5) are no move.
--   Denominator: children in care at the close of the day.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Looks back: 1 year
-- Needs: care_period, placement
-- Source: DfE SSDA903; formerly NI 62
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    CASE WHEN (
        SELECT COUNT(*) FROM placement p
        WHERE p.authority = c.authority AND p.child_id = c.child_id AND p.from_day <= @day AND p.to_day > @year_ago
            AND p.type NOT IN ('T0', 'T1', 'T2', 'T3', 'T4', 'A3', 'A5')) >= 3
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM in_care c
