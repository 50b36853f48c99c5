using System.Globalization;
using System.Text;
using Scorecard.Protos.Caseloads.V1;

namespace Dashboard.Daily;

/// <summary>An element id for a row, one to one with its team, in letters that need no escaping in a selector.</summary>
static class RowId
{
    public static string Of(CaseloadRow row) => row.Scope switch
    {
        CaseloadRow.Types.Scope.Team => "team-" + Escaped(row.Team),
        CaseloadRow.Types.Scope.NoTeam => "no-team",
        CaseloadRow.Types.Scope.Authority => "authority",
        CaseloadRow.Types.Scope.Unspecified => throw new InvalidOperationException("A caseload row without a scope."),
    };

    public static string Escaped(string text)
    {
        var id = new StringBuilder();
        foreach (var letter in Encoding.UTF8.GetBytes(text))
            if (char.IsAsciiLetterOrDigit((char)letter)) id.Append((char)letter);
            else id.Append(CultureInfo.InvariantCulture, $"_{letter:x2}");
        return id.ToString();
    }
}
