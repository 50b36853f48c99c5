-- Care periods by the day on which they began, without short breaks, with the team of the case on that day.
SELECT p.authority, p.id, p.child_id, p.from_day,
    team_of(p.child_id, p.from_day) AS team
FROM care_period p
WHERE p.authority = @authority
    AND NOT EXISTS (
        SELECT 1 FROM legal_status l
        WHERE l.authority = p.authority AND l.child_id = p.child_id AND l.from_day <= p.from_day AND l.to_day > p.from_day
            AND l.code IN ('V3', 'V4'))
