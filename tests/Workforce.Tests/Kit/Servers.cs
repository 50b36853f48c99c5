using Scorecard.TestKit.Servers;

[assembly: AssemblyFixture(typeof(PostgresServer))]
