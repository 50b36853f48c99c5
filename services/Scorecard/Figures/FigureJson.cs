using System.Text.Json.Serialization;

namespace Scorecard.Figures;

[JsonSerializable(typeof(string?[]))]
sealed partial class FigureJson : JsonSerializerContext;
