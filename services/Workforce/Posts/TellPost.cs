using Scorecard.Contracts.Register;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Workforce.Register;
using Message = Scorecard.Protos.Records.V1;

namespace Workforce.Posts;

/// <summary>A post on the establishment, in one state for a time, as HR tells it.</summary>
static class TellPost
{
    /// <param name="withdrawn">Then the message need only name the record.</param>
    public static PostChanged Read(Message.Post message, bool withdrawn, FieldReader fields)
    {
        OrdinalId.Rule(message.Ordinal, withdrawn, fields);
        var id = fields.Id(message.PostId, "post_id");
        if (withdrawn) return new() { PostId = id, State = default, From = default, FteHundredths = 0 };
        var post = new PostChanged
        {
            PostId = id,
            State = fields.Code<Message.PostState, PostState>(message.State, "state"),
            From = fields.Date(message.From, "from", required: true) ?? default,
            To = fields.Date(message.To, "to"),
            Team = fields.Text(message.Team, "team"),
            OrgRole = message.HasOrgRole ? message.OrgRole : null,
            FteHundredths = message.FteHundredths,
        };
        fields.Check(!(post.To < post.From), RuleBook.EndBeforeStart, "to");
        fields.Check(post.OrgRole is null or (>= 1 and <= 6), RuleBook.OutOfRange, "org_role");
        // A post is at most full time; a worker may hold more than one.
        fields.Check(post.FteHundredths is >= 0 and <= 100, RuleBook.OutOfRange, "fte_hundredths");
        return post;
    }

    /// <param name="ordinal">0: the one that began on the same day, so that a file told twice changes nothing; else a new one.</param>
    public static Decision Decide(SubjectRecords known, PostChanged told, int ordinal, bool withdrawn, long? expectedVersion)
    {
        var id = ordinal > 0
            ? OrdinalId.Of(told.PostId, ordinal)
            : known.All(WorkforceKinds.Post).FirstOrDefault(pair => pair.Body.From == told.From).Record?.Id
                ?? OrdinalId.Next(told.PostId, known.EveryId(WorkforceKinds.Post.Name));
        return Decision.Accept(withdrawn ? WorkforceKinds.Post.Withdraw(id, expectedVersion) : WorkforceKinds.Post.Write(id, told, expectedVersion));
    }
}
