-- Episodes from which the child returned in the period, and whether an interview was held within 72 elapsed hours.
SELECT m.id, m.interview_offered, m.interview_at,
    team_of(m.child_id, @day) AS team,
    CASE WHEN m.interview_at >= m.returned_at AND m.interview_at <= m.returned_at + 259200000 THEN 1 ELSE 0 END AS in_time
FROM missing_episode m
WHERE m.authority = @authority AND m.returned_at >= @opened AND m.returned_at < @closed
