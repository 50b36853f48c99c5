using System.CommandLine;

namespace AllInOne.Register;

static class NameArguments
{
    public static (Argument<string> Name, Argument<string> Worker) Create() => (
        new("name") { Description = "The name as `names` lists it." },
        new("worker_id") { Description = "The worker's id on the register." });
}
