using Scorecard.ServiceDefaults.Failures;

namespace Scorecard.Packs.Formats.Pdf;

sealed class NoChromium() : Failure(FailureKind.Precondition, "no_chromium",
    "A PDF is printed by Chromium, and there is none here. Install it (Debian and Ubuntu: apt-get install chromium), or set Packs:Chromium to the path of Chromium, Chrome or Edge; or take the pack as html and print it to PDF from a browser.");

sealed class PdfTooSlow(TimeSpan deadline)
    : Failure(FailureKind.Unavailable, "pdf_too_slow", $"The PDF was not ready in {deadline.TotalSeconds:0} seconds. Try again, or take the pack as html and print it from a browser.");

sealed class PdfFailed(int code, string said)
    : Failure(FailureKind.Internal, "pdf_failed", $"Chromium printed no PDF and ended with {code}. It said: {said}");
