namespace Scorecard.Contracts.Journeys;

/// <summary>Initial and core assessments were replaced by one continuous assessment in 2013; earlier records keep theirs.</summary>
public enum AssessmentType
{
    Continuous,
    Initial,
    Core,
}
