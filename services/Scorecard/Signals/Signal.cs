using Scorecard.Packs.Document;

namespace Scorecard.Signals;

/// <summary>What an indicator's figures say beyond their rating.</summary>
/// <param name="Cell">The id of the cell that it is about.</param>
sealed record Signal(SignalCode Code, string Indicator, string Cell, string Sentence, Tone Tone = Tone.Plain);

enum SignalCode
{
    /// <summary>Too few values to tell a change from chance.</summary>
    TooFewValues,

    /// <summary>No special cause: no trend is to be read into the change.</summary>
    WithinUsualVariation,

    SpecialCause,

    SmallDenominator,

    Projection,

    /// <summary>The rating asks for a comment, and nobody wrote one.</summary>
    CommentMissing,

    /// <summary>There is a target for the year's end, and too little to say whether it will be met.</summary>
    NoProjection,
}
