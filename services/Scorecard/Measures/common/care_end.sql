-- Care periods by the day on which they ended, without short breaks, with the team of the case on the day before.
SELECT p.authority, p.id, p.child_id, p.to_day, p.ended_because, team_of(p.child_id, p.to_day - 1) AS team
FROM care_period p
WHERE p.authority = @authority
    AND NOT EXISTS (
        SELECT 1 FROM legal_status l
        WHERE l.authority = p.authority AND l.child_id = p.child_id AND l.from_day < p.to_day AND l.to_day >= p.to_day
            AND l.code IN ('V3', 'V4'))
