using System.CommandLine;

namespace AllInOne.Printing;

enum Format
{
    Table,
    Csv,
    Json,
}

static class FormatOption
{
    public static Option<Format> Create() => new("--format") { Description = "table to read, csv or json for machines.", DefaultValueFactory = _ => Format.Table };
}
