-- Definition: Numerator: vacant posts that no agency staff cover. Denominator: established posts at the close of the
--   day (OrgRole 3 to 6).
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: hundredths of a full-time equivalent
-- Needs: post
-- Source: Local definition
SELECT p.id AS record, p.team AS team, CASE WHEN p.state = 'Vacant' THEN p.fte_hundredths ELSE 0 END AS numerator, p.fte_hundredths AS denominator
FROM established_post p
