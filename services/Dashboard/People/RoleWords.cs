using Dashboard.Patterns;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Rights.V1;
using Named = Scorecard.ServiceDefaults.Rights.Words;

namespace Dashboard.People;

static class RoleWords
{
    /// <summary>As settings, files and commands write it: team_manager.</summary>
    public static string Code(Role role) => Named.Of(role);

    /// <summary>Team manager.</summary>
    public static string Of(Role role) => PlainWords.Of(Code(role));

    /// <summary>Of which teams and areas.</summary>
    public static string Scope(Person person) => person.Teams.Count + person.Areas.Count == 0 ? "the whole authority" : string.Join(", ", person.Teams.Concat(person.Areas));
}
