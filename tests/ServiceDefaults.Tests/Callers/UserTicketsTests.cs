using Scorecard.ServiceDefaults.Callers;

namespace ServiceDefaults.Tests.Callers;

public sealed class UserTicketsTests : IDisposable
{
    static readonly CarriedUser Ann = new("borough", "ann", "s1");

    readonly DirectoryInfo keys = Directory.CreateTempSubdirectory("tickets");

    public void Dispose() => keys.Delete(recursive: true);

    [Fact]
    public void Open_ByItsReceiver_IsThePerson() => Of("intake").Open(Of("intake").Seal(Ann)).ShouldBe(Ann);

    [Fact]
    public void Open_ByAnotherReceiver_IsNoCredential() => Should.Throw<NoCredential>(() => Of("workforce").Open(Of("intake").Seal(Ann)));

    [Fact]
    public void Open_WithOtherKeys_IsNoCredential()
    {
        var other = new UserTickets(keys.CreateSubdirectory("other"), "intake", TimeProvider.System);

        Should.Throw<NoCredential>(() => Of("intake").Open(other.Seal(Ann)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ann")]
    public void Open_OfWhatIsNoTicket_IsNoCredential(string ticket) => Should.Throw<NoCredential>(() => Of("intake").Open(ticket));

    [Theory]
    [InlineData(-1, true)]
    [InlineData(-3, false)]
    public void Open_SealedMinutesAgo_HoldsForTwo(int minutes, bool holds)
    {
        var ticket = Of("intake", new Ago(TimeSpan.FromMinutes(minutes))).Seal(Ann);

        if (holds) Of("intake").Open(ticket).ShouldBe(Ann);
        else Should.Throw<NoCredential>(() => Of("intake").Open(ticket));
    }

    UserTickets Of(string receiver, TimeProvider? time = null) => new(keys, receiver, time ?? TimeProvider.System);

    sealed class Ago(TimeSpan since) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + since;
    }
}
