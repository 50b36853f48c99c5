using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Scorecard.Everything.V1;

namespace Grpc.Tests.Peers;

/// <summary>A message with every field set, at the edges of its type.</summary>
static class EverythingSample
{
    public static Everything Message { get; } = new()
    {
        Scalars = Scalars(),
        Repeateds = Repeateds(),
        Maps = Maps(),
        Known = Known(),
        Inner = Inner("chosen"),
        Child = new Everything { Child = new Everything { Text = Awkward.Text }, Number = long.MinValue },
        Children = { new Everything { Level = Level.Below }, new Everything { Blob = ByteString.CopyFrom(0) }, new Everything { Nothing = new() } },
    };

    /// <summary>What the peer can carry: protobufjs, under Node, does not give 64-bit keys of a map back.</summary>
    public static Everything For(Peer peer)
    {
        if (peer != Peer.Node)
            return Message;
        var spared = Message.Clone();
        spared.Maps.ByInt64.Clear();
        spared.Maps.ByUint64.Clear();
        spared.Maps.BySint64.Clear();
        spared.Maps.ByFixed64.Clear();
        spared.Maps.BySfixed64.Clear();
        return spared;
    }

    /// <summary>Set to the defaults, which only explicit presence tells from absence.</summary>
    public static Optionals Optionals { get; } = new()
    {
        Double = 0,
        Float = 0,
        Int32 = 0,
        Int64 = 0,
        Uint32 = 0,
        Uint64 = 0,
        Sint32 = 0,
        Sint64 = 0,
        Fixed32 = 0,
        Fixed64 = 0,
        Sfixed32 = 0,
        Sfixed64 = 0,
        Bool = false,
        String = "",
        Bytes = ByteString.Empty,
        Level = Level.Unspecified,
        Scalars = new(),
    };

    static Scalars Scalars() => new()
    {
        Double = double.Epsilon,
        Float = float.NegativeInfinity,
        Int32 = int.MinValue,
        Int64 = long.MinValue,
        Uint32 = uint.MaxValue,
        Uint64 = ulong.MaxValue,
        Sint32 = int.MinValue,
        Sint64 = long.MinValue,
        Fixed32 = uint.MaxValue,
        Fixed64 = ulong.MaxValue,
        Sfixed32 = int.MinValue,
        Sfixed64 = long.MinValue,
        Bool = true,
        String = Awkward.Text,
        Bytes = ByteString.CopyFrom(Awkward.Bytes),
        Level = Level.High,
        Far = "far",
    };

    static Everything.Types.Inner Inner(string name) => new()
    {
        Colour = Everything.Types.Inner.Types.Colour.Red,
        Innermost = new() { Name = name },
    };

    static Repeateds Repeateds() => new()
    {
        Doubles = { 0, -1.5, double.MaxValue },
        Floats = { float.MaxValue },
        Int32S = { -1, 0, 1 },
        Int64S = { long.MaxValue },
        Uint32S = { 1, uint.MaxValue },
        Uint64S = { ulong.MaxValue },
        Sint32S = { -1, 1 },
        Sint64S = { -1, 1 },
        Fixed32S = { 1 },
        Fixed64S = { 1 },
        Sfixed32S = { -1 },
        Sfixed64S = { -1 },
        Bools = { true, false },
        Strings = { "", "b" },
        Blobs = { ByteString.Empty, ByteString.CopyFrom(Awkward.Bytes) },
        Levels = { Level.Low, Level.Below },
        Inners = { Inner("a"), new Everything.Types.Inner() },
        Unpacked = { 1, 2, 3 },
    };

    static Maps Maps() => new()
    {
        ByInt32 = { [-1] = 1.5 },
        ByInt64 = { [-1] = 2.5f },
        ByUint32 = { [1] = -1 },
        ByUint64 = { [1] = -1 },
        BySint32 = { [-1] = 1 },
        BySint64 = { [-1] = 1 },
        ByFixed32 = { [1] = -1 },
        ByFixed64 = { [1] = -1 },
        BySfixed32 = { [-1] = 1 },
        BySfixed64 = { [-1] = 1 },
        ByBool = { [true] = false },
        ByString = { [""] = "empty key" },
        Blobs = { ["b"] = ByteString.CopyFrom(255) },
        Levels = { ["l"] = Level.High },
        Inners = { ["i"] = Inner("mapped") },
        Moments = { ["m"] = new Timestamp { Seconds = -1, Nanos = 999_999_999 } },
    };

    static Known Known() => new()
    {
        Timestamp = new() { Seconds = 1_790_000_000, Nanos = 1 },
        Duration = new() { Seconds = -3, Nanos = -500_000_000 },
        Any = Any.Pack(new Scalars { Int32 = 7 }),
        Struct = new() { Fields = { ["list"] = Value.ForList(Value.ForNumber(1), Value.ForNull()) } },
        Value = Value.ForString("v"),
        List = new() { Values = { Value.ForBool(true) } },
        Null = NullValue.NullValue,
        Empty = new(),
        Mask = new() { Paths = { "scalars.int32", "known.any" } },
        Double = 0,
        Float = 1,
        Int64 = long.MinValue,
        Uint64 = ulong.MaxValue,
        Int32 = 0,
        Uint32 = 1,
        Bool = false,
        String = "",
        Bytes = ByteString.Empty,
    };
}
