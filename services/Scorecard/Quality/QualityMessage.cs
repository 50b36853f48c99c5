using Scorecard.Figures;
using Scorecard.Records.Rules;
using Record = Scorecard.Protos.Quality.V1.FaultyRecord;

namespace Scorecard.Quality;

/// <summary>The worklist and its rules as messages.</summary>
static class QualityMessage
{
    public static Protos.Quality.V1.Rule Of(RuleCount count) => new()
    {
        Id = count.Rule.Name,
        Group = count.Rule.Query.Topic,
        Definition = count.Rule.Query.Definition,
        Do = count.Rule.Do,
        Moves = { count.Rule.Moves },
        Records = count.Records,
        Needs = { count.Lacking },
    };

    public static Record Of(FaultyRecord record, TeamBook teams)
    {
        var message = new Record
        {
            Kind = record.Kind,
            Id = record.Id,
            ChildId = record.Child ?? "",
            TeamName = record.Team is { } code ? teams.NameOf(code) : BreakdownPart.NoneOf(Breakdown.Team),
            Day = Told.Date(record.Day),
            Rules = { record.Rules },
            Moves = { record.Moves },
        };
        if (record.Team is { } team) message.Team = team;
        return message;
    }

    public static Protos.Quality.V1.RuleCount Of(RuleCountAt count)
    {
        var message = new Protos.Quality.V1.RuleCount { Rule = count.Rule.Name, Day = Told.Date(count.Day) };
        if (count.Records is { } records) message.Records = records;
        return message;
    }
}
