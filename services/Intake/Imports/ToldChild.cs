namespace Intake.Imports;

/// <summary>What a return says of a child, whatever its row is of.</summary>
/// <param name="UnaccompaniedTo">Null: still.</param>
sealed record ToldChild(DateOnly? BirthDate, bool Unaccompanied, DateOnly? UnaccompaniedTo);
