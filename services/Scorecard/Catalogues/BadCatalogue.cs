using Scorecard.ServiceDefaults.Failures;

namespace Scorecard.Catalogues;

/// <summary>A catalogue that cannot be used, with everything that is wrong in it.</summary>
sealed class BadCatalogue(IReadOnlyList<CatalogueError> errors) : Failure(FailureKind.Invalid, "bad_catalogue", string.Join('\n', errors))
{
    public IReadOnlyList<CatalogueError> Errors { get; } = errors;
}
