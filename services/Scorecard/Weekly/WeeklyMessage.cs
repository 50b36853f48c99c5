using Scorecard.Figures;
using Scorecard.Measures;
using Scorecard.Protos.Weekly.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Weekly;

/// <summary>A week, its counts and worklist as messages.</summary>
static class WeeklyMessage
{
    public static Protos.Weekly.V1.Week Of(Week week) => new()
    {
        Id = week.Days.ToString(),
        FirstDay = Told.Date(week.First),
        LastDay = Told.Date(week.Days.Last),
        AsAt = Told.Date(week.AsAt),
        OverUntil = Told.Date(week.Over),
    };

    public static Kind Of(WeeklyKindReading reading) => new()
    {
        Id = reading.Kind.Name,
        Group = reading.Kind.Group,
        Title = reading.Kind.Title,
        Definition = reading.Kind.Query.Definition,
        Source = reading.Kind.Query.Source,
        Decides = reading.Kind.Decides ?? "",
        Standards = { reading.Kind.Query.Parameters.Select(Of) },
        Needs = { reading.Lacking },
    };

    public static Count Of(WeekCount count, TeamBook teams)
    {
        var message = new Count { Group = count.Group, Kind = count.Kind, Number = count.Number };
        if (count.Breakdown.Parts is not [var part]) return message;
        message.By = part.Key;
        message.Name = part.Key == Breakdown.Team && part.Value is { } code ? teams.NameOf(code) : part.Said;
        if (part.Value is { } value) message.Part = value;
        return message;
    }

    public static Protos.Weekly.V1.DueThing Of(DueThing thing, DueState state, Week week, TeamBook teams)
    {
        var message = new Protos.Weekly.V1.DueThing
        {
            State = DueStates.NameOf(state),
            Kind = thing.Kind.Name,
            Record = thing.Record,
            ChildId = thing.Child,
            TeamName = thing.Team is { } code ? teams.NameOf(code) : BreakdownPart.NoneOf(Breakdown.Team),
            Worker = thing.Worker ?? "",
            Since = Told.Date(thing.Since),
            DueOn = Told.Date(thing.Due),
            DoneOn = thing.Done is { } done ? Told.Date(done) : "",
            EndedOn = thing.Ended is { } ended ? Told.Date(ended) : "",
        };
        if (thing.Team is { } team) message.Team = team;
        if (thing.Area is { } area) message.Area = area;
        if (thing.WorkingDaysLeft(week) is { } left) message.WorkingDaysLeft = left;
        if (thing.DaysLate(week) is { } late) message.DaysLate = late;
        return message;
    }

    static Standard Of(MeasureParameter parameter) => new() { Name = parameter.Name, Value = parameter.Value, Unit = parameter.Unit };
}
