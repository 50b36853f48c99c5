namespace Scorecard.ServiceDefaults.Rights;

/// <summary>What people may do, as this process knows it now.</summary>
public interface IPeople
{
    /// <summary><see cref="Grant.None"/> for whom nobody told.</summary>
    Grant GrantOf(string authority, string subject);
}
