namespace Scorecard.Contracts.Missing;

public enum MissingSetting
{
    Home,
    Education,
    Care,
}
