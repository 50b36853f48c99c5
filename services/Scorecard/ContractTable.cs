using System.Reflection;
using System.Text.Json;
using Scorecard.Figures;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Scorecard;

/// <summary>The table of a kind whose record is one row: a column for each property of its contract.</summary>
sealed class ContractTable
{
    readonly Column[] columns;
    readonly HeardTable table;

    public ContractTable(string kind, Type contract)
    {
        (Kind, Contract) = (kind, contract);
        columns = [.. contract.GetProperties().Select(property => new Column(property))];
        table = new HeardTable(Name, "id", ["id", .. columns.Select(column => column.IsInteger ? $"{column.Name}:int" : column.Name)]);
    }

    public string Kind { get; }

    public Type Contract { get; }

    public string Name => $"heard_{Kind}";

    public IEnumerable<string> Columns => columns.Select(column => column.Name);

    public Task Apply(Database database, LockedTransaction transaction, ProjectionScope scope, IEnumerable<HeardRecord> records, StaleFigures stale) =>
        table.Tell(database, transaction, scope, records, Rows, (before, after) =>
        {
            foreach (var row in before.Concat(after)) stale.Touch(Kind, Days(row));
        });

    public Task<bool> Forget(LockedTransaction transaction, ProjectionScope scope, int limit) => table.Forget(transaction, scope, limit);

    IEnumerable<object?[]> Rows(HeardRecord record) => [[record.Id, .. columns.Select(column => column.Value(record.Body!))]];

    // A day that is not told may be any from the first on: what has not ended counts on all of them.
    DaySpan Days(object?[] row)
    {
        var days = columns.Select((column, i) => (column.IsDay, Day: (long?)(column.IsDay ? row[i + 1] : null))).Where(cell => cell.IsDay).Select(cell => cell.Day).ToList();
        var first = days.Min() ?? 0;
        return days.Exists(day => day is null or DaySpan.OpenEnd) ? new(first, DaySpan.OpenEnd) : new(first, days.Max()!.Value + 1);
    }

    sealed class Column
    {
        readonly PropertyInfo property;

        public Column(PropertyInfo property)
        {
            this.property = property;
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            IsDay = type == typeof(DateOnly);
            IsInteger = IsDay || type == typeof(bool) || type == typeof(int);
            Name = ColumnName(property.Name);
        }

        public string Name { get; }

        public bool IsInteger { get; }

        public bool IsDay { get; }

        public object? Value(object body) => property.GetValue(body) switch
        {
            null => property.Name == "To" ? DaySpan.OpenEnd : null,
            DateOnly day => day.DayNumber,
            bool flag => flag ? 1 : 0,
            Enum word => word.ToString(),
            var value => value,
        };

        string ColumnName(string property)
        {
            // Every table's authority is the one whose data it is.
            if (property == "Authority") return "local_authority";
            var words = JsonNamingPolicy.SnakeCaseLower.ConvertName(IsDay && property.EndsWith("On", StringComparison.Ordinal) ? property[..^2] : property);
            return IsDay ? $"{words}_day" : words;
        }
    }
}
