using Google.Protobuf;
using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Records;

/// <summary>
/// The episodes of SSDA903: a new one for every change of legal status or placement. Each row is read as if it were a period
/// of care, a status and a placement of its own; then those of a child are joined. A record stands with the row that began it.
/// </summary>
static class Episodes
{
    // "Episode ceases, and a new one begins on the same day": care goes on.
    const string GoesOn = "X1";

    // Of the reasons to begin, those that are a move to other carers.
    static readonly string[] Moves = ["S", "P", "B"];

    /// <summary>Why the episode began, until it is joined with the others of its child.</summary>
    public static IMessage Record(RowCells row) => new CarePeriod { EndedBecause = row.Code("began_because") ?? "" };

    public static IEnumerable<RowOutcome> Join(IEnumerable<RowOutcome> rows)
    {
        List<RowOutcome> read = [.. rows];
        foreach (var child in read.OfType<AcceptedRow>().Select(row => new Episode(row)).GroupBy(episode => episode.Care.ChildId))
            Join([.. child.OrderBy(episode => episode.Care.From, StringComparer.Ordinal)]);
        return read.Select(row => row is AcceptedRow accepted ? accepted with { Record = null, Journey = [.. accepted.Journey.Where(IsKept)] } : row);
    }

    // A record that was joined to an earlier one names no child any more.
    static bool IsKept(Record record) => (record.CarePeriod?.ChildId ?? record.LegalStatus?.ChildId ?? record.Placement?.ChildId) is { Length: > 0 };

    static void Join(List<Episode> episodes)
    {
        var (care, status, place) = (episodes[0].Care, episodes[0].Status, episodes[0].Place);
        EndHere(care);
        foreach (var next in episodes.Skip(1))
        {
            var goesOn = care.EndedBecause.Length == 0 && next.Reason != "S";
            EndHere(next.Care);
            // What is told of an episode that followed holds for the whole, until something changes.
            var sameStatus = goesOn && next.Status.Code == status.Code;
            var samePlace = goesOn && (next.Reason == "L" || (!Moves.Contains(next.Reason) && IsSame(next.Place, place)));
            if (goesOn)
            {
                (care.To, care.EndedBecause) = (next.Care.To, next.Care.EndedBecause);
                Drop(next.Care);
            }
            else
            {
                care.To = Ended(care.To, next.Care.From);
                care = next.Care;
            }
            if (sameStatus)
            {
                status.To = next.Status.To;
                Drop(next.Status);
            }
            else
            {
                status.To = goesOn ? next.Status.From : Ended(status.To, next.Status.From);
                status = next.Status;
            }
            if (samePlace)
            {
                place.To = next.Place.To;
                Drop(next.Place);
            }
            else
            {
                place.To = goesOn ? next.Place.From : Ended(place.To, next.Place.From);
                place = next.Place;
            }
        }
    }

    // What was never ended ended where the next began.
    static string Ended(string to, string next) => to.Length > 0 ? to : next;

    // X1 ends the episode, not the care.
    static void EndHere(CarePeriod care)
    {
        if (care.EndedBecause == GoesOn)
            care.EndedBecause = "";
    }

    static bool IsSame(Placement one, Placement other) => (one.Type, one.Provider, one.Urn) == (other.Type, other.Provider, other.Urn);

    static void Drop(IMessage told) => told.Descriptor.FindFieldByName("child_id").Accessor.Clear(told);

    sealed record Episode(string Reason, CarePeriod Care, LegalStatus Status, Placement Place)
    {
        public Episode(AcceptedRow row)
            : this(((CarePeriod)row.Record!).EndedBecause, row.Journey[0].CarePeriod, row.Journey[1].LegalStatus, row.Journey[2].Placement)
        {
        }
    }
}
