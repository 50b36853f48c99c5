using Scorecard.Protos.Records.V1;
using Scorecard.Records;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Workforce.People;
using Workforce.Posts;
using Workforce.Register;
using Workforce.Supervisions;
using Body = Scorecard.Protos.Records.V1.Record.BodyOneofCase;

namespace Workforce;

/// <summary>The kinds that Workforce takes in bulk, read and ruled on before the flush decides.</summary>
sealed class WorkforceBulk(TimeProvider time)
{
    public static readonly IReadOnlySet<Body> Kinds = new HashSet<Body> { Body.Team, Body.Worker, Body.Post, Body.Supervision, Body.Person };

    public Command<RegisterRules> Command(Record record)
    {
        var fields = new FieldReader();
        long? expected = record.HasExpectedVersion ? record.ExpectedVersion : null;
        switch (record.BodyCase)
        {
            case Body.Team:
                var team = TellTeam.Read(record.Team, record.Withdrawn, fields);
                return Ruled(team.Code, fields, _ => TellTeam.Decide(team, record.Withdrawn, expected));
            case Body.Worker:
                var worker = TellWorker.Read(record.Worker, record.Withdrawn, fields);
                return Ruled(worker.WorkerId, fields, known => TellWorker.Decide(known, worker, record.Withdrawn, expected));
            case Body.Post:
                var post = TellPost.Read(record.Post, record.Withdrawn, fields);
                return Ruled(post.PostId, fields, known => TellPost.Decide(known, post, record.Post.Ordinal, record.Withdrawn, expected));
            case Body.Person:
                var person = TellPerson.Read(record.Person, record.Withdrawn, fields);
                return Ruled(TellPerson.SubjectOf(person.Subject), fields, _ => TellPerson.Decide(person, record.Withdrawn, expected));
            default:
                var held = TellSupervision.Read(record.Supervision, record.Withdrawn, fields, London.Today(time));
                return Ruled(held.WorkerId, fields, known => TellSupervision.Decide(known, held, record.Supervision.Ordinal, record.Withdrawn, expected));
        }
    }

    static Command<RegisterRules> Ruled(string id, FieldReader fields, Func<SubjectRecords, Decision> decide) =>
        // What is not an id is not looked up: it may be text that no database takes.
        fields.Ok ? new(id, (known, _) => decide(known)) : new("", (_, _) => Decision.Refuse(fields.Violations));
}
