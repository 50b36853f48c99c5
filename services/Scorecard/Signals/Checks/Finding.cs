namespace Scorecard.Signals.Checks;

/// <summary>A figure or a text of a pack that what was told does not bear out.</summary>
/// <param name="Cell">The id of the cell that it is about.</param>
/// <param name="Sentence">What is wrong, with both numbers.</param>
sealed record Finding(FindingCode Code, string Indicator, string Cell, string Sentence);

enum FindingCode
{
    /// <summary>A reported total that is not the sum of its parts, or of its areas.</summary>
    NotItsTotal,

    /// <summary>A reported share, rate or average that its numerator and denominator do not give.</summary>
    NotItsShare,

    /// <summary>A reported percentage that no whole number of its denominator gives.</summary>
    NoWholeNumber,

    /// <summary>A share, rate or average of the whole that is above that of every area, or below.</summary>
    OutsideItsAreas,

    /// <summary>The whole counts what its areas do not.</summary>
    MixedBase,

    /// <summary>Last year's outturn is not the value of its last period.</summary>
    NotItsOutturn,

    /// <summary>A year to date that its rule does not give.</summary>
    NotItsYearToDate,

    /// <summary>A year to date of an earlier period.</summary>
    StaleYearToDate,

    /// <summary>Another cell that prints what its rule does not give.</summary>
    NotItsRule,

    /// <summary>A cumulative target that falls inside the year.</summary>
    ProfileFalls,

    /// <summary>A cumulative count that falls inside the year.</summary>
    CumulativeFalls,

    /// <summary>A comparator below 0 of what never is.</summary>
    ComparatorSign,

    /// <summary>A comparator that the catalogue does not name.</summary>
    ComparatorUnknown,

    /// <summary>A comparator ten times the indicator's own value or a tenth of it.</summary>
    ComparatorFarOff,

    /// <summary>No value, though periods before had one.</summary>
    ValueMissing,

    /// <summary>The error of a spreadsheet, or markup, in a printed text.</summary>
    StrayText,

    /// <summary>A target's text that names another year's end.</summary>
    OtherYear,

    /// <summary>A rating that asks for a comment, and none, or not under every heading.</summary>
    CommentMissing,

    /// <summary>A commentary's distance from the target that is not the figure's.</summary>
    CommentaryDeviation,

    /// <summary>A commentary's percentage or share that is none of the indicator's.</summary>
    CommentaryNumber,
}
