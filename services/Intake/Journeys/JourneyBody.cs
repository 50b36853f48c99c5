using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Google.Protobuf;
using Scorecard.Records.Rules;

namespace Intake.Journeys;

/// <summary>A published record, filled from the message that tells it: a property is the field of its name.</summary>
static class JourneyBody<T> where T : class
{
    const int LongestCode = 10;

    const int HighestNumber = 10_000;

    // SSDA903's and the census's: short, and in capitals.
    static readonly HashSet<string> Codes =
        ["Code", "Type", "Provider", "Urn", "CategoryOfNeed", "EndedBecause", "Accommodation", "Activity", "ReversalReason"];

    public static readonly PropertyInfo[] Properties = typeof(T).GetProperties();

    static readonly Dictionary<PropertyInfo, string> Fields = Properties.ToDictionary(
        property => property, property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));

    /// <param name="wanted">Properties that are to be read; the others stay empty.</param>
    public static T Read(IMessage message, FieldReader fields, DateOnly latest, string within, Func<PropertyInfo, bool> wanted)
    {
        var body = Activator.CreateInstance<T>();
        foreach (var property in Properties.Where(wanted)) property.SetValue(body, Value(message, property, fields, latest, within));
        return body;
    }

    public static T Copy(T body, Func<PropertyInfo, object?, object?> value)
    {
        var copy = Activator.CreateInstance<T>();
        foreach (var property in Properties) property.SetValue(copy, value(property, property.GetValue(body)));
        return copy;
    }

    static object? Value(IMessage message, PropertyInfo property, FieldReader fields, DateOnly latest, string within)
    {
        var field = message.Descriptor.FindFieldByName(Fields[property]);
        var (told, name) = (field.Accessor.GetValue(message), within + field.Name);
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var required = property.IsDefined(typeof(RequiredMemberAttribute));
        if (type == typeof(DateOnly)) return fields.Date((string)told, name, latest, required);
        if (type.IsEnum) return Code((Enum)told, type, fields, name, required);
        if (type == typeof(string))
        {
            return required && property.Name.EndsWith("Id", StringComparison.Ordinal) ? fields.Id((string)told, name) : Text((string)told, property, fields, name, required);
        }
        if (!field.Accessor.HasValue(message)) return null;
        if (told is int number) fields.Check(number is >= 0 and <= HighestNumber, RuleBook.OutOfRange, name);
        return told;
    }

    static string? Text(string told, PropertyInfo property, FieldReader fields, string name, bool required)
    {
        var text = fields.Text(told, name, required);
        if (text is null || !Codes.Contains(property.Name)) return text;
        fields.Check(text.Length <= LongestCode && text.All(char.IsAsciiLetterOrDigit), RuleBook.UnknownCode, name);
        return text.ToUpperInvariant();
    }

    static object? Code(Enum told, Type type, FieldReader fields, string name, bool required)
    {
        var unspecified = Convert.ToInt32(told, System.Globalization.CultureInfo.InvariantCulture) == 0;
        if (unspecified && !required) return null;
        // A number that the message's own enum does not know prints as digits, which would parse as anything.
        if (!unspecified && Enum.IsDefined(told.GetType(), told) && Enum.TryParse(type, told.ToString(), out var code)) return code;
        fields.Break(unspecified ? RuleBook.Missing : RuleBook.UnknownCode, name);
        return null;
    }
}
