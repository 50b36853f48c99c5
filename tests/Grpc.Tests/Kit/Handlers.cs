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

    public Func<IAsyncStreamReader<Note>, ServerCallContext, Task<Note>> Tell { get; set; } = async (notes, _) =>
    {
        var sum = new Note();
        await foreach (var note in notes.ReadAllAsync()) sum.Count += note.Count;
        return sum;
    };

    public Func<IAsyncStreamReader<Note>, IServerStreamWriter<Note>, ServerCallContext, Task> Talk { get; set; } = async (notes, replies, _) =>
    {
        await foreach (var note in notes.ReadAllAsync()) await replies.WriteAsync(note);
    };
}
