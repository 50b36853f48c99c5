-- Episodes from which the child returned in the period, and whether an interview was held within 72 elapsed hours.
SELECT m.id, m.interview_offered, m.interview_at, s.team,
    CASE WHEN m.interview_at >= m.returned_at AND m.interview_at <= m.returned_at + 259200000 THEN 1 ELSE 0 END AS in_time
FROM missing_episode m
LEFT JOIN case_at_day s ON s.child_id = m.child_id
WHERE m.authority = @authority AND m.returned_at >= @opened AND m.returned_at < @closed
