-- Episodes from which the child returned in the period, and whether an interview was held within 72 elapsed hours.
SELECT m.id, m.interview_offered, m.interview_at,
    (
        SELECT MIN(s.team) FROM standing s
        WHERE s.authority = @authority AND s.child_id = m.child_id AND s.from_day <= @day AND s.to_day > @day) AS team,
    CASE WHEN m.interview_at >= m.returned_at AND m.interview_at <= m.returned_at + 259200000 THEN 1 ELSE 0 END AS in_time
FROM missing_episode m
WHERE m.authority = @authority AND m.returned_at >= @opened AND m.returned_at < @closed
