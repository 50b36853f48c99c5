using System.Globalization;
using CsvHelper;
using Google.Protobuf.Collections;
using Scorecard.Files.Templates;
using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Generate;

/// <summary>The files that have a format of our own.</summary>
static class TemplateFiles
{
    public static void Write(AuthorityModel model, string folder, IProgress<string>? progress)
    {
        void File(string name, string[] header, IEnumerable<string[]> rows)
        {
            Csv(Path.Combine(folder, name), header, rows);
            progress?.Report(name);
        }

        File("teams.csv", ["team", "name", "area", "type", "manager", "from", "to"], model.Teams.Select(Cells));
        File("worker_register.csv", ["worker_id", "display_name", "kind", "aliases", "SWENo", "AgencyWorker", "OrgRole", "team", "FTE", "contracted_from", "contracted_to", "asye", "absent_from", "absent_to", "absence_reason"], model.Workers.Select(Cells));
        File("populations.csv", ["area", "year", "age_band", "population"], model.Populations.Select(Cells));
        File("allocation_log.csv", ["child_id", "worker_id", "team", "role", "from", "to", "reason"], model.Allocations.Select(Cells));
        foreach (var list in Template.All)
            if (list.Journey.SingleOrDefault() is { } journey)
                File(Template.FileName(list), [.. Template.Header(list)], model.Journeys.Where(journey.IsOf).Select(body => Template.Cells(list, body)));
        File("missing_episodes.csv", ["child_id", "setting", "kind", "start_datetime", "return_datetime", "rhi_offered", "rhi_accepted", "rhi_datetime"], model.MissingEpisodes.Select(Cells));
    }

    public static void Csv(string path, IEnumerable<string> header, IEnumerable<string[]> rows)
    {
        using var csv = CsvWriter.ToFile(path);
        csv.WriteRecord([.. header]);
        foreach (var row in rows)
            csv.WriteRecord(row);
    }

    static string[] Cells(Team team) => [team.Team_, team.Name, team.Area, Word(team.Type), team.Manager, Day(team.From), Day(team.To)];

    static string[] Cells(Worker worker) =>
    [
        worker.WorkerId, worker.DisplayName, Word(worker.Kind), Joined(worker.Aliases), worker.SweNumber, worker.Agency ? "1" : "0", Or(worker.OrgRole), worker.Team,
        worker.FteHundredths == 0 ? "" : (worker.FteHundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture), Day(worker.ContractedFrom), Day(worker.ContractedTo), worker.Asye ? "1" : "0",
        Day(worker.AbsentFrom), Day(worker.AbsentTo), worker.AbsenceReason,
    ];

    static string[] Cells(Population population) => [population.Area, Text(population.Year), population.AgeBand, Text(population.Population_)];

    static string[] Cells(Allocation allocation) => [allocation.ChildId, allocation.Worker, allocation.Team, allocation.Role, Day(allocation.From), Day(allocation.To), allocation.Reason];

    static string[] Cells(MissingEpisode episode) =>
    [
        episode.ChildId, Word(episode.Setting), episode.Kind == MissingKind.Away ? "A" : "M", Moment(episode.StartedAt), Moment(episode.ReturnedAt),
        episode.HasInterviewOffered ? episode.InterviewOffered ? "Yes" : "No" : "", episode.HasInterviewAccepted ? episode.InterviewAccepted ? "Yes" : "No" : "", Moment(episode.InterviewAt),
    ];

    static string Word<T>(T code) where T : struct, Enum => YamlDotNet.Serialization.NamingConventions.UnderscoredNamingConvention.Instance.Apply(code.ToString());

    static string Joined(RepeatedField<string> words) => string.Join("; ", words);

    static string Day(string iso) => iso.Length == 0 ? "" : $"{iso[8..10]}/{iso[5..7]}/{iso[..4]}";

    // London's clock, without the offset: how case systems export it.
    static string Moment(string iso) => iso.Length == 0 ? "" : $"{Day(iso)} {iso[11..16]}";

    static string Or(int number) => number == 0 ? "" : Text(number);

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
