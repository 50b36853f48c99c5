namespace Intake.Imports;

enum ImportState
{
    Staging,

    /// <summary>Only forward from here.</summary>
    Applying,
    Applied,
    Undone,
    Cancelled,
}
