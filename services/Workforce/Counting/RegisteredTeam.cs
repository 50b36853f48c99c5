namespace Workforce.Counting;

/// <summary>A team on the register, and its days.</summary>
sealed record RegisteredTeam(string Team, string Name, string Area, long FromDay, long ToDay)
{
    public bool On(int day) => FromDay <= day && day < ToDay;

    public int NextChange(int day) => (int)(FromDay > day ? FromDay : ToDay > day ? ToDay : Days.Open);
}
