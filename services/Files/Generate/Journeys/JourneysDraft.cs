using Google.Protobuf;
using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Generate.Journeys;

/// <summary>What happened on every child's way, who adopted, and the posts and supervisions of the staff.</summary>
static class JourneysDraft
{
    // Own dice, so that the children and who holds them stay the same whatever is told of their journeys.
    const ulong JourneysSeed = 0x10CA1;

    public static IReadOnlyList<IMessage> Of(GenerateOptions options, IEnumerable<Child> children, IReadOnlyList<Worker> workers)
    {
        var dice = new Dice(options.Seed ^ JourneysSeed);
        List<Story> stories = [.. children.Select(child => new Story(child, options, dice))];
        List<IMessage> told = [.. stories.SelectMany(Of)];
        if (!told.OfType<PrivateFostering>().Any())
            told.AddRange(NeedDraft.FosterOne(stories));
        told.AddRange(new AdopterDraft(options, dice).For([.. told.OfType<Adoption>()]));
        var staff = new StaffDraft(options, dice);
        told.AddRange(staff.Posts(workers));
        told.AddRange(staff.Supervisions(workers));
        return told;
    }

    static IReadOnlyList<IMessage> Of(Story story)
    {
        var way = Way.Of(story);
        FrontDoorDraft.Write(story);
        AssessmentDraft.Write(story);
        ProtectionDraft.Write(story, way);
        NeedDraft.Write(story, way);
        CareDraft.Write(story, way);
        LeaverDraft.Write(story);
        return story.Written;
    }
}
