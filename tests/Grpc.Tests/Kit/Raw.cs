using Google.Protobuf;
using Grpc.Core;

namespace Grpc.Tests.Kit;

public static class Raw
{
    public static readonly Marshaller<Note> Notes = Marshallers.Create<Note>(
        (note, context) => context.Complete(note.ToByteArray()), context => Note.Parser.ParseFrom(context.PayloadAsNewBuffer()));
}
