-- Posts of social workers and their first-line managers at the close of the day.
SELECT p.id, p.state, p.team, p.org_role, p.fte_hundredths
FROM post p
WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @day AND p.org_role IN (3, 4, 5, 6)
