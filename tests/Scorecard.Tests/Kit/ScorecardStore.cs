using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Scorecard.Births;
using Scorecard.Catalogues;
using Scorecard.Contracts.Changes;
using Scorecard.Figures;
using Scorecard.Measures;
using Scorecard.Packs;
using Scorecard.Periods;
using Scorecard.Protos.Packs.V1;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;
using Scorecard.Register;
using Scorecard.TestKit.Servers;
using Scorecard.TestKit.Time;

namespace Scorecard.Tests.Kit;

/// <summary>Scorecard's database, what it hears, and what it reads from it, without a host.</summary>
sealed class ScorecardStore : IAsyncDisposable
{
    public const string Authority = "westshire";

    readonly string? folder;

    ScorecardStore(Database database, string? folder)
    {
        (Database, this.folder) = (database, folder);
        HeardFromIntake = new HeardLog(database, new IntakeProjection(database), Intake, NullLogger<HeardLog>.Instance);
        HeardBirths = new HeardLog(database, new BirthProjection(database), Births, NullLogger<HeardLog>.Instance);
        HeardFromWorkforce = new HeardLog(database, new RegisterProjection(database), Workforce, NullLogger<HeardLog>.Instance);
        Figures = new FigureBook(database, new Ground(database), TimeProvider.System);
        Packs = new PackReader(database, Figures, Measures, Time);
    }

    public Database Database { get; }

    public FakeTime Time { get; } = new();

    public ToldLog Intake { get; } = new("intake", Authority);

    public ToldLog Workforce { get; } = new("workforce", Authority);

    /// <summary>What Intake tells confidentially.</summary>
    public ToldLog Births { get; } = new("intake.births", Authority);

    public HeardLog HeardFromIntake { get; }

    public HeardLog HeardBirths { get; }

    public HeardLog HeardFromWorkforce { get; }

    public FigureBook Figures { get; }

    public PackReader Packs { get; }

    public static MeasureCatalogue Measures { get; } = MeasureCatalogue.Load();

    public static async Task<ScorecardStore> Open(Store store, PostgresServer postgres)
    {
        var folder = store == Store.Sqlite ? Directory.CreateTempSubdirectory("scorecard").FullName : null;
        Database database = folder is null ? new PostgresDatabase(await postgres.NewDatabase()) : new SqliteDatabase(Path.Combine(folder, "scorecard.db"));
        await Migrator.Migrate(database, TimeProvider.System, default, typeof(Database).Assembly, typeof(ScorecardSlice).Assembly);
        return new(database, folder);
    }

    /// <summary>Intake told these, and they were heard.</summary>
    public Task Hear(string kind, params IEnumerable<(string Id, object? Body)> records) => Hear(Intake.Tell(kind, records));

    public Task Hear(params RecordsChanged[] runs) => HeardFromIntake.Hear(Authority, runs, default);

    public Task HearBirths(params IEnumerable<(string Id, object? Body)> births) => HeardBirths.Hear(Authority, [Births.Tell("birth_date", births)], default);

    /// <summary>Workforce told these, and they were heard.</summary>
    public Task HearRegister(string kind, params IEnumerable<(string Id, object? Body)> records) => HearRegister(Workforce.Tell(kind, records));

    public Task HearRegister(params RecordsChanged[] runs) => HeardFromWorkforce.Hear(Authority, runs, default);

    public async Task<GetPackResponse> Pack(string period, string pack = "caseload")
    {
        Period.TryParse(period, out var asked).ShouldBeTrue();
        return PackMessage.Of(await Packs.Read(Authority, Shelf.Open(pack)!, asked, null, default));
    }

    static readonly CatalogueShelf Shelf = new(new ConfigurationBuilder().Build(), Measures);

    /// <summary>A measure's figures of a period that is over: "1/2; team=North 1/1".</summary>
    public async Task<string> Figure(string authority, string measure, string period, DateOnly? knownOn = null)
    {
        Period.TryParse(period, out var asked).ShouldBeTrue();
        var known = Measures.Find(measure).ShouldNotBeNull();
        var read = knownOn is { } on
            ? await Figures.ReadKnown(authority, asked, asked.Last, on, [known], default)
            : await Figures.Read(authority, asked, asked.Last, [known], default);
        return read.Lacking(measure) is { Count: > 0 } lacking
            ? $"needs {string.Join(", ", lacking)}"
            : string.Join("; ", read.All(measure).Select(figure => $"{figure.Breakdown} {figure.Numerator}/{figure.Denominator}".Trim()).Order(StringComparer.Ordinal));
    }

    public async Task<Protos.Packs.V1.PackTable> Table(string id, string period) => (await Pack(period)).Tables.Single(table => table.Id == id);

    public async ValueTask DisposeAsync()
    {
        if (Database is PostgresDatabase postgres) await postgres.DisposeAsync();
        if (folder is not null)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
