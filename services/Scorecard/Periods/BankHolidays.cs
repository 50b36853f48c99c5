using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Scorecard.Periods;

/// <summary>England's bank holidays, on the days on which they are kept. The file holds whole years: it is valid from its first to its last.</summary>
// https://www.gov.uk/bank-holidays; years before 2012 and after those published there by the Banking and Financial Dealings Act 1971.
sealed record BankHolidays(IReadOnlySet<DateOnly> Days, DateOnly First, DateOnly Last, string Digest)
{
    public static readonly BankHolidays England = Read(Text());

    public static BankHolidays Read(string csv)
    {
        var days = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => DateOnly.ParseExact(line.Split(',')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .ToHashSet();
        return new(
            days,
            new DateOnly(days.Min().Year, 1, 1),
            new DateOnly(days.Max().Year, 12, 31),
            Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(csv))));
    }

    static string Text()
    {
        using var reader = new StreamReader(typeof(BankHolidays).Assembly.GetManifestResourceStream("Scorecard.Periods.bank-holidays.csv")!);
        return reader.ReadToEnd();
    }
}
