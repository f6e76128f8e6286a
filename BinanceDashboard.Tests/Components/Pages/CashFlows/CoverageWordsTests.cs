using BinanceDashboard.Components.Pages.CashFlows;

namespace BinanceDashboard.Tests.Components.Pages.CashFlows;

public sealed class CoverageWordsTests
{
    [Theory]
    [InlineData("fiat-deposits", "Fiat deposits")]
    [InlineData("p2p-sales", "P2P sales")]
    [InlineData("sub-account-in", "Sub-account in")]
    [InlineData("transfers", "Between wallets (no flow)")]
    [InlineData("conversions", "Conversions (no flow)")]
    [InlineData("dust", "Dust to BNB (no flow)")]
    [InlineData("dividends", "Dividends and rewards (no flow)")]
    [InlineData("fills/Coinm", "Fills, COIN-M futures (no flow)")]
    [InlineData("", "")]
    public void Name_OfAStream_SaysWhatItListsAndWhetherThatIsAFlow(string stream, string name) => Assert.Equal(name, CoverageWords.Name(stream));
}
