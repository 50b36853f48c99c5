using System.Text.Json.Serialization;

namespace Scorecard.Figures;

[JsonSerializable(typeof(IReadOnlyList<string?>))]
sealed partial class FigureJson : JsonSerializerContext;
