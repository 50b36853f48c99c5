using Scorecard.BrowserKit;

[assembly: AssemblyFixture(typeof(Chromium))]
