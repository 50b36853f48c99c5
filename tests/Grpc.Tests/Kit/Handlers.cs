using Grpc.Core;

namespace Grpc.Tests.Kit;

// What the server of one test does, said by the test.
public sealed class Handlers
{
    public Func<Note, ServerCallContext, Task<Note>> Ask { get; set; } = (note, _) => Task.FromResult(note);

    public Func<Note, IServerStreamWriter<Note>, ServerCallContext, Task> Listen { get; set; } = async (note, replies, _) =>
    {
        for (var i = 1; i <= note.Count; i++) await replies.WriteAsync(new Note { Text = note.Text, Count = i });
    };
}
