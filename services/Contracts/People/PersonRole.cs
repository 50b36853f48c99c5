namespace Scorecard.Contracts.People;

public enum PersonRole
{
    TeamManager,
    WorkforceLead,
    PerformanceOfficer,
    HeadOfService,
    Director,
    LeadMember,
    Analyst,
    BusinessSupport,
    IndicatorAuthor,
    Administrator,
}
