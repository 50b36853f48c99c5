namespace Scorecard.Files.Tables;

enum CellKind
{
    Empty,
    Text,
    Number,

    /// <summary>A formula's error, such as #REF!, or a formula that was never calculated.</summary>
    Error,
}
