namespace EndToEnd.Tests.Processes;

/// <summary>The programs as they were built beside these tests.</summary>
static class Product
{
    static readonly DirectoryInfo Here = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    public static string AllInOne => Dll("AllInOne", "Scorecard.AllInOne");

    public static string Dll(string project, string assembly) => Path.Combine(Here.Parent!.Parent!.FullName, project, Here.Name, assembly + ".dll");
}
