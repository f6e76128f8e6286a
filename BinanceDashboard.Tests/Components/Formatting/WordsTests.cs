using BinanceDashboard.Components.Formatting;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Components.Formatting;

public sealed class WordsTests
{
    [Fact]
    public void For_EveryName_DistinctWords()
    {
        AllDistinct(Enum.GetValues<WalletKind>().Select(Words.For));
        AllDistinct(Enum.GetValues<FlowKind>().Select(Words.For));
        AllDistinct(Enum.GetValues<AccountStatus>().Select(Words.For));
    }

    private static void AllDistinct(IEnumerable<string> words)
    {
        var list = words.ToList();
        Assert.Equal(list.Count, list.Distinct().Count());
    }
}
