using System.Globalization;
using Scorecard.Protos.Imports.V1;
using Scorecard.Records.Rules;

namespace Intake.Imports;

/// <summary>What must hold before an import changes anything.</summary>
static class ImportChecks
{
    const decimal ClosedAtMost = 0.05m;
    const decimal RejectedAtMost = 0.20m;

    public static void Rejects(IEnumerable<ImportFile> files)
    {
        foreach (var file in files.Where(file => file.RowsRead > 0 && (decimal)file.RowsRejected / file.RowsRead > RejectedAtMost))
        {
            throw new ImportStopped(
                RuleBook.TooManyRejects,
                string.Create(CultureInfo.InvariantCulture, $"{file.Name}: {file.RowsRejected} of {file.RowsRead} rows."));
        }
    }

    /// <param name="what">Cases, or another kind of what is open.</param>
    public static void Closures(int open, int absent, string what)
    {
        if (absent > 0 && (decimal)absent / open > ClosedAtMost)
        {
            throw new ImportStopped(RuleBook.TooManyClosures, string.Create(CultureInfo.InvariantCulture, $"{absent} of {open} open {what}."));
        }
    }
}
