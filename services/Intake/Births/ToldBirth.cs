namespace Intake.Births;

/// <summary>A birth date that a file without cases told. Never published as it is.</summary>
sealed record ToldBirth(DateOnly BornOn);
