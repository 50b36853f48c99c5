using System.Globalization;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate;

/// <summary>One person on the register. Shares are near the published workforce figures for England.</summary>
static class WorkerDraft
{
    static readonly int[] PartTime = [50, 60, 60, 80, 80, 80];
    static readonly string[] Absences = ["MAT", "SIC", "SIC", "OTH"];

    public static Worker Of(int number, (string Forename, string Surname) name, Team team, bool isFirst, GenerateOptions options, Dice dice)
    {
        var worker = new Worker
        {
            WorkerId = string.Create(CultureInfo.InvariantCulture, $"W{number + 1:D4}"),
            DisplayName = $"{name.Forename} {name.Surname}",
            Kind = Kind(team, isFirst, dice),
            Team = team.Team_,
            FteHundredths = dice.InHundred(18) ? dice.Of(PartTime) : 100,
            ContractedFrom = Told.Date(options.AsOf.AddDays(-dice.Skewed(40, 4500))),
        };
        if (dice.InHundred(30))
            worker.Aliases.Add($"{name.Surname}, {name.Forename}");
        if (worker.Kind == WorkerKind.SocialWorker)
            Qualify(worker, isFirst, number, dice);
        if (!isFirst)
            LeaveOrFallIll(worker, options, dice);
        return worker;
    }

    // The first of every team manages it.
    static WorkerKind Kind(Team team, bool isFirst, Dice dice) =>
        isFirst ? WorkerKind.SocialWorker
        : team.Type == TeamType.CareLeavers && dice.InHundred(85) ? WorkerKind.PersonalAdviser
        : dice.InHundred(8) ? WorkerKind.OtherStaff
        : WorkerKind.SocialWorker;

    static void Qualify(Worker worker, bool manages, int number, Dice dice)
    {
        worker.SweNumber = string.Create(CultureInfo.InvariantCulture, $"SW{number + 1_000_003:D10}");
        worker.OrgRole = manages ? 3 : dice.InHundred(18) ? 4 : 5;
        worker.Agency = dice.InHundred(16);
        worker.Asye = worker is { OrgRole: 5, Agency: false } && dice.InHundred(12);
    }

    static void LeaveOrFallIll(Worker worker, GenerateOptions options, Dice dice)
    {
        var since = options.AsOf.DayNumber - DateOnly.Parse(worker.ContractedFrom, CultureInfo.InvariantCulture).DayNumber;
        if (dice.InHundred(8 * options.Years) && since > 60)
            worker.ContractedTo = Told.Date(options.AsOf.AddDays(-dice.Between(1, Math.Min(since - 30, 365 * options.Years))));
        else if (dice.InHundred(3))
        {
            var ago = dice.Between(20, Math.Min(since, 150));
            worker.AbsentFrom = Told.Date(options.AsOf.AddDays(-ago));
            // Some are back.
            if (ago % 2 == 1) worker.AbsentTo = Told.Date(options.AsOf.AddDays(-ago / 4));
            worker.AbsenceReason = dice.Of(Absences);
        }
    }
}
