using Scorecard.ServiceDefaults.Failures;

namespace Scorecard.Records.Rules;

/// <summary>Every rule of every door, in one table.</summary>
public static class RuleBook
{
    public static readonly Rule Missing = new("missing", "A value is needed.", "Fill it in.");
    public static readonly Rule BadId = new("bad_id", "An id is 1 to 20 letters, digits or hyphens.", "Give the authority's own id, without spaces.");
    public static readonly Rule IdDamaged = new("id_damaged", "The id looks changed by a spreadsheet (1.23E+11).", "Format the column as text and export again.");
    public static readonly Rule TooLong = new("too_long", "The text is longer than the field allows.", "Shorten it.");
    public static readonly Rule BadText = new("bad_text", "The text has characters that cannot be kept (control, direction override).", "Remove them.");
    public static readonly Rule BadDate = new("bad_date", "Not a date that exists, as dd/mm/yyyy or yyyy-mm-dd.", "Correct the date; two-digit years and month-first dates are not read.");
    public static readonly Rule BadInstant = new("bad_instant", "Not a date and time, as yyyy-mm-dd hh:mm or dd/mm/yyyy hh:mm.", "Correct the time; add an offset where the clocks change.");
    public static readonly Rule NonexistentTime = new("nonexistent_time", "No such time: the clocks went forward over it.", "Correct the time, or add an offset.");
    public static readonly Rule AmbiguousTime = new("ambiguous_time", "The clocks went back over this hour, so it came twice; the first was taken.", "Add an offset if it was the second.");
    public static readonly Rule FutureDate = new("future_date", "The date is after the day these figures are for.", "Correct the date, or import with a later --as-of.");
    public static readonly Rule FarPast = new("far_past", "The date is before 1990.", "Leave the field empty if the date is not known.");
    public static readonly Rule BadNumber = new("bad_number", "Not a number, written with a point for decimals and no other sign.", "Correct the number.");
    public static readonly Rule TooPrecise = new("too_precise", "The number has more than 10 decimals.", "Round it to 10; what is printed is rounded later.");
    public static readonly Rule OutOfRange = new("out_of_range", "The number is outside the range of the field.", "Correct the number.");
    public static readonly Rule UnknownCode = new("unknown_code", "Not one of the codes of this field.", "Use a code that the guide lists.");
    public static readonly Rule UnknownWorker = new("unknown_worker", "No worker on the register has this id, name or alias.", "Add the worker to the register, or correct the name.");
    public static readonly Rule TwoMatches = new("two_matches", "The name fits two workers on the register.", "Give the worker id.");
    public static readonly Rule NotMatched = new("not_matched", "The name was not matched to this worker here.", "Take it out of the aliases in the register's file, if it stands there.", FailureKind.NotFound);
    public static readonly Rule UnknownPerson = new("unknown_person", "Nobody of this subject has a role.", "Check the subject; `people` lists everyone.", FailureKind.NotFound);
    public static readonly Rule NoScope = new("no_scope", "This role is of teams or areas, and none is named.", "Name its teams or its areas.");
    public static readonly Rule ScopeUnused = new("scope_unused", "This role is of the whole authority.", "Leave teams and areas out, or choose another role.");
    public static readonly Rule NoSuchSupervision = new("no_such_supervision", "No such supervision of this worker is recorded.", "Check the worker and the ordinal.", FailureKind.NotFound);
    public static readonly Rule WorkerNotInPost = new("worker_not_in_post", "The worker is not in post on this day.", "Choose another worker or date, or correct the register.");
    public static readonly Rule WorkerAbsent = new("worker_absent", "The worker is on a long absence on this day.", "Choose another worker.");
    public static readonly Rule UnknownTeam = new("unknown_team", "No team has this code or name.", "Add the team to teams.csv, or correct the name.");
    public static readonly Rule EndBeforeStart = new("end_before_start", "The end is before the start.", "Correct the dates.");
    public static readonly Rule SameDay = new("same_day", "It ended on the day it started, so that it counts at the close of no day.", "Nothing, if the dates are right.");
    public static readonly Rule BeforeBirth = new("before_birth", "The start is more than 40 weeks before the birth.", "Correct the date of birth, or the start.");
    public static readonly Rule OverAge = new("over_age", "A child of this age is over 25.", "Correct the date of birth, or close the case.");
    public static readonly Rule BadPeriod = new("bad_period", "Not a period.", "Write 2015-08, 2012/13-Q1, 2015/16, 2017-W49 or 2017-05-15..2017-05-31.");
    public static readonly Rule NotAYear = new("not_a_year", "Not a financial year.", "Write 2015/16, or leave it empty.");
    public static readonly Rule OutsidePeriod = new("outside_period", "The day is not inside the period.", "Correct the day, or the period.");
    public static readonly Rule ValueAndStatus = new("value_and_status", "A value, and a reason why there is none.", "Leave one of them empty.");
    public static readonly Rule BeforeCase = new("before_case", "The date is before the case opened.", "Correct the date.");
    public static readonly Rule Overlap = new("overlap", "Two periods of one role overlap; they may touch on one day.", "End the first before the second starts.");
    public static readonly Rule TwoOpen = new("two_open", "Two are open at once for one role or setting.", "End one of them.");
    public static readonly Rule Duplicate = new("duplicate", "The same id stands in two rows of this list.", "Keep one of them.");
    public static readonly Rule NoOpenCase = new("no_open_case", "The child has no open case.", "Check the child id; receive a referral first.", FailureKind.NotFound);
    public static readonly Rule OpenAfterCase = new("open_after_case", "The allocation is open, and the child has no open case.", "End the allocation, or check the child id.");
    public static readonly Rule TwoPlans = new("two_plans", "A child in need plan and a child protection plan are open at once.", "End the one that is over.");
    public static readonly Rule CaseOpen = new("case_open", "The child has an open case already.", "Change the open case instead.", FailureKind.Precondition);
    public static readonly Rule NoOpenAllocation = new("no_open_allocation", "No allocation of this role is open.", "Check the role.", FailureKind.NotFound);
    public static readonly Rule AlreadyMissing = new("already_missing", "An episode from this setting is open already.", "Record the return first.", FailureKind.Precondition);
    public static readonly Rule NotMissing = new("not_missing", "No episode from this setting is open.", "Check the setting.", FailureKind.NotFound);
    public static readonly Rule BadKind = new("bad_kind", "Away is only from care.", "Use missing, or the setting care.");
    public static readonly Rule NotARecord = new("not_a_record", "The row is not a record: a total, a note or a short row.", "Remove the row.");
    public static readonly Rule BadSweNumber = new("bad_swe_number", "A Social Work England number is two letters and ten digits.", "Correct the number, or leave it empty.");
    public static readonly Rule OlderExtract = new("older_extract", "A later extract of this list was applied already.", "Import the latest extract, or use --force.", FailureKind.Precondition);
    public static readonly Rule BadEncoding = new("bad_encoding", "The row has bytes that are not UTF-8 text.", "Save the file as CSV UTF-8, or say which encoding it has.");
    public static readonly Rule WrongFile = new("wrong_file", "Not a file that is read here.", "Give an Annex A workbook (.xlsx), its lists as CSV, one of the templates, or a statutory return.");
    public static readonly Rule WrongList = new("wrong_list", "The name says another list than the columns do.", "Rename the file or sheet, or put the right list in it.");
    public static readonly Rule TwoLists = new("two_lists", "The columns fit several lists, and the name says none of them.", "Name the file or sheet after its list.");
    public static readonly Rule WrongPeriod = new("wrong_period", "The list is of another time than the day given.", "Check --as-of, and that it is the latest extract; --force reads it.");
    public static readonly Rule ListTwice = new("list_twice", "Two files or sheets hold the same list.", "Keep one of them.");
    public static readonly Rule EmptyFile = new("empty_file", "The file has no rows below its header, or no header.", "Export it again.");
    public static readonly Rule MissingColumn = new("missing_column", "A column of this list is not there.", "Add the column, or correct its header.");
    public static readonly Rule UnknownColumn = new("unknown_column", "This list has no such column.", "Remove the column, or correct its header.");
    public static readonly Rule TwoColumns = new("two_columns", "Two columns have the same header, or two spellings of it.", "Keep one of them.");
    public static readonly Rule ExtraColumn = new("extra_column", "The column is none of this list's, and was not read.", "Correct its header, or remove it.");
    public static readonly Rule MixedDates = new("mixed_dates", "One column holds dates in several formats, and some can be read in two ways.", "Use one format in the column: dd/mm/yyyy or yyyy-mm-dd.");
    public static readonly Rule UnbalancedQuotes = new("unbalanced_quotes", "A quotation mark is not closed, or closed in the middle of a value.", "Correct the quotation marks, or export again.");
    public static readonly Rule FileTooBig = new("file_too_big", "The file, or a part of it, is larger than is safe to read.", "Split the file; check that it is what you meant to send.");
    public static readonly Rule FileDamaged = new("file_damaged", "The file is cut short or damaged.", "Copy or export it again.");
    public static readonly Rule FileChanged = new("file_changed", "The file changed while it was read.", "Start again when nobody writes to it.");
    public static readonly Rule MergedCells = new("merged_cells", "The list has merged cells, which hide values.", "Unmerge them.");
    public static readonly Rule NewerKnown = new("newer_known", "This record was changed after the extract's day; the change was kept.", "Nothing, if the change is right.");
    public static readonly Rule TooManyClosures = new("too_many_closures", "More than 5% of open cases are absent and would close.", "Check that the list is whole; --force closes them.", FailureKind.Precondition);
    public static readonly Rule TooManyRejects = new("too_many_rejects", "More than 20% of the rows break a rule.", "Correct the file; --force applies the rest.", FailureKind.Precondition);
    public static readonly Rule DemoData = new("demo_data", "Demo data and real data are never mixed.", "Use an empty data folder.", FailureKind.Precondition);
    public static readonly Rule CommentMissing = new("comment_missing", "A comment is required and none was written.", "Write it, or sign off with a reason.", FailureKind.Precondition);
    public static readonly Rule QuotesConfidential = new("quotes_confidential", "A text says a number that publications leave out.", "Take the number out of the text, or sign off with a reason.", FailureKind.Precondition);
    public static readonly Rule NotSafe = new("not_safe", "A count of 1 to 5 can be worked out from what was published before.", "Ask who answers for disclosure; then sign off with a reason.", FailureKind.Precondition);
    public static readonly Rule AlreadyPrinted = new("already_printed", "A count of 1 to 5 was printed in an earlier publication.", "Ask who answers for disclosure; then sign off with a reason.", FailureKind.Precondition);
    public static readonly Rule OwnCommentary = new("own_commentary", "Whoever wrote the last commentary does not sign it off.", "Have another person sign it off.", FailureKind.Precondition);
    public static readonly Rule NotSignedOff = new("not_signed_off", "The pack is a draft.", "Have it signed off first.", FailureKind.Precondition);
    public static readonly Rule DraftChanged = new("draft_changed", "The pack reads otherwise than when it was signed off.", "Have it signed off again.", FailureKind.Precondition);
    public static readonly Rule NothingNew = new("nothing_new", "The newest published version says the same.", "Nothing.", FailureKind.Precondition);
    public static readonly Rule BadRequestId = new("bad_request_id", "A request_id is a UUID.", "Make a new one for each request, and keep it for repeats.");
    public static readonly Rule TooMany = new("too_many", "1 to 500 records in a request.", "Send them in several requests.");
    public static readonly Rule WrongDoor = new("wrong_door", "This service does not own this kind of record.", "Send it to the service that does.");
    public static readonly Rule KeyReused = new("key_reused", "This request_id was used before for something else.", "Use a new request_id.", FailureKind.AlreadyExists);
    public static readonly Rule NotCurrent = new("not_current", "The record was changed since you read it.", "Read it again and decide again.", FailureKind.Conflict);

    /// <summary>Every rule by its code, to read back what was stored.</summary>
    public static readonly IReadOnlyDictionary<string, Rule> ByCode = typeof(RuleBook)
        .GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)
        .Where(field => field.FieldType == typeof(Rule))
        .Select(field => (Rule)field.GetValue(null)!)
        .ToDictionary(rule => rule.Code, StringComparer.Ordinal);
}
