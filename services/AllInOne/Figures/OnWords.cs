namespace AllInOne.Figures;

static class OnWords
{
    public static string Of(string on, bool fromExtract) => fromExtract ? $"As at {on}, from the latest extract." : $"At {on}.";
}
