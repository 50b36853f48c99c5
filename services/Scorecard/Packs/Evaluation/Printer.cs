using Scorecard.Catalogues;
using Scorecard.Indicators;
using Scorecard.Packs.Document;
using Scorecard.Reported;

namespace Scorecard.Packs.Evaluation;

/// <summary>Cells in a report's own words.</summary>
sealed class Printer(Words words)
{
    public Cell Value(string id, Reading? reading, Format format, Unit unit) => reading switch
    {
        null => new(words.NoValue) { Id = id },
        { Value: { } value } => Number(id, value, format, unit) with
        {
            Remarks = reading.To is { } to ? [$"Provisional: to {Days.Long(to)}."] : [],
        },
        { Missing: { } reason } => new(Missing(reason)) { Id = id, Tone = Tone.Quiet, Remarks = [Why(reason)] },
        _ => new(words.NotComputable) { Id = id, Tone = Tone.Quiet, Remarks = ["Nothing to divide by."] },
    };

    public static Cell Number(string id, decimal value, Format format, Unit unit)
    {
        var suffix = format.Suffix(unit);
        return new(format.Print(value, suffix)) { Id = id, Value = value, Decimals = format.Decimals, Suffix = suffix };
    }

    public Cell YearToDate(string id, YearToDateFigure? figure, Format format, Unit unit)
    {
        var cell = Value(id, figure?.Reading, format, unit);
        return figure?.Percent is { } percent ? cell with { Text = $"{cell.Text} ({Numbers.Round(percent, 0):0}%)" } : cell;
    }

    public Cell Target(string id, Target? target, Indicator indicator)
    {
        if (indicator.Target.Kind is TargetKind.NotShown) return new("") { Id = id };
        if (indicator.Target.Kind is TargetKind.None && target is null || target is { Value: null, Text: null }) return new(words.NoTarget) { Id = id };
        if (target is null) return new(words.NoTarget) { Id = id };
        var format = indicator.Format with
        {
            Decimals = indicator.Target.Decimals ?? indicator.Format.Decimals,
            Trim = indicator.Target.Trim ?? indicator.Format.Trim,
            Sign = false,
        };
        var printed = target.Value is { } value ? Number(id, value, format, indicator.Unit) : new(target.Text!) { Id = id };
        return target.Text is { } text ? printed with { Text = text } : printed;
    }

    public Cell Comparator(string id, Reading? reading, Comparator? told, Format format, Unit unit)
    {
        if (told is { Text: { } text }) return new(text) { Id = id, Value = told.Value };
        if (reading?.Value is not { } value) return new(words.NoComparator) { Id = id };
        var printed = Number(id, value, format with { Sign = false }, unit);
        return told?.Qualifier is { } qualifier ? printed with { Text = $"{printed.Text} {qualifier}" } : printed;
    }

    /// <param name="missing">Why there is nothing to rate, where that was told.</param>
    public Cell Rating(string id, Rated rated, RatingScheme scheme, Polarity polarity, MissingReason? missing) => scheme is RatingScheme.None
        ? new("") { Id = id }
        : new(Word(rated.Word))
        {
            Id = id,
            Tone = ToneOf(rated.Word),
            Remarks = rated.Points is not null ? [Deviation(rated, polarity)] : rated.Word is RatingWord.NoData && missing is { } reason ? [Why(reason)] : [],
        };

    public Cell Trend(string id, TrendWord trend, Trend rule) => new(trend switch
    {
        TrendWord.Blank => "",
        TrendWord.Same => words.Trends.GetValueOrDefault("same", rule.Rule is TrendRule.BetterIsImproving ? "No change" : "→"),
        TrendWord.Improving => words.Trends.GetValueOrDefault("improving", rule.Rule is TrendRule.BetterIsImproving ? "Improving" : "↑"),
        TrendWord.Worsening => words.Trends.GetValueOrDefault("worsening", rule.Rule is TrendRule.BetterIsImproving ? "Getting worse" : "↓"),
        TrendWord.Rose => words.Trends.GetValueOrDefault("up", rule.Rule is TrendRule.BetterIsImproving ? "Up" : "↑"),
        TrendWord.Fell => words.Trends.GetValueOrDefault("down", rule.Rule is TrendRule.BetterIsImproving ? "Down" : "↓"),
    })
    {
        Id = id,
        Tone = trend switch { TrendWord.Improving => Tone.Improving, TrendWord.Worsening => Tone.Worsening, _ => Tone.Plain },
    };

    public string Word(RatingWord word)
    {
        var (key, text) = word switch
        {
            RatingWord.Red => ("red", "Red"),
            RatingWord.Amber => ("amber", "Amber"),
            RatingWord.Green => ("green", "Green"),
            RatingWord.Worse => ("worse", "RED DIAMOND"),
            RatingWord.Better => ("better", "GREEN PLUS"),
            RatingWord.OnTarget => ("on_target", "BLUE CIRCLE"),
            RatingWord.Alert => ("alert", "Alert"),
            RatingWord.Warning => ("warning", "Warning"),
            RatingWord.Ok => ("ok", "OK"),
            RatingWord.NoData => ("no_data", "No data"),
            RatingWord.DataOnly => ("data_only", "Data only"),
        };
        return words.Ratings.GetValueOrDefault(key, text);
    }

    /// <summary>The names by which a catalogue may call a rating: its own, and its colour's.</summary>
    public static IEnumerable<string> Keys(RatingWord word) => word switch
    {
        RatingWord.Worse or RatingWord.Alert => [Key(word), "red"],
        RatingWord.Warning => [Key(word), "amber"],
        RatingWord.Better or RatingWord.Ok => [Key(word), "green"],
        _ => [Key(word)],
    };

    public static string Key(RatingWord word) => word switch
    {
        RatingWord.OnTarget => "on_target",
        RatingWord.NoData => "no_data",
        RatingWord.DataOnly => "data_only",
        _ => word.ToString().ToLowerInvariant(),
    };

    /// <summary>That of the rating whose word is printed; plain for any other text.</summary>
    public Tone ToneOf(string printed) => Enum.GetValues<RatingWord>()
        .Where(word => Word(word).Equals(printed, StringComparison.OrdinalIgnoreCase)).Select(ToneOf).FirstOrDefault();

    /// <summary>As the report prints it; nothing where it does not.</summary>
    public static string PolarityWord(Words words, Polarity polarity) => words.Polarity.GetValueOrDefault(
        polarity switch { Catalogues.Polarity.Higher => "higher", Catalogues.Polarity.Lower => "lower", Catalogues.Polarity.None => "none" }, "");

    static Tone ToneOf(RatingWord word) => word switch
    {
        RatingWord.Red or RatingWord.Worse or RatingWord.Alert => Tone.Red,
        RatingWord.Amber or RatingWord.Warning => Tone.Amber,
        RatingWord.Green or RatingWord.Ok => Tone.Green,
        RatingWord.Better => Tone.Better,
        RatingWord.OnTarget => Tone.Blue,
        RatingWord.NoData or RatingWord.DataOnly => Tone.Quiet,
    };

    /// <summary>In points and in per cent of the target, so that a text that quotes it cannot disagree.</summary>
    public static string Deviation(Rated rated, Polarity polarity)
    {
        var points = Numbers.Round(Math.Abs(rated.Points!.Value), 2);
        if (points == 0 && rated.Points == 0) return "On target.";
        var side = rated.Points > 0 == polarity is Polarity.Higher ? "above" : "below";
        var percent = rated.Percent is { } share ? $", {Numbers.Round(Math.Abs(share), 2):0.##}% of target" : "";
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{points:0.##} {side} target{percent}.");
    }

    string Missing(MissingReason reason) => reason switch
    {
        MissingReason.NotAvailable => words.Missing.GetValueOrDefault("not_available", "n/a"),
        MissingReason.NotYetDue => words.Missing.GetValueOrDefault("not_yet_due", "not yet due"),
        MissingReason.Suppressed => words.Missing.GetValueOrDefault("suppressed", "c"),
        MissingReason.NotApplicable => words.Missing.GetValueOrDefault("not_applicable", "-"),
    };

    static string Why(MissingReason reason) => reason switch
    {
        MissingReason.NotAvailable => "Not available.",
        MissingReason.NotYetDue => "Not yet due.",
        MissingReason.Suppressed => "Suppressed.",
        MissingReason.NotApplicable => "Does not apply.",
    };
}
