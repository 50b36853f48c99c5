using System.Text;

namespace Intake.Register;

/// <summary>Names are compared without regard to case, spacing, accents' composition and "Surname, Forename" order.</summary>
static class PersonName
{
    public static string Key(string? told)
    {
        if (string.IsNullOrWhiteSpace(told)) return "";
        var parts = told.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var inOrder = parts.Length == 2 ? $"{parts[1]} {parts[0]}" : told;
        var words = inOrder.Normalize(NormalizationForm.FormC).Replace('’', '\'')
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).ToUpperInvariant();
    }
}
