using BinanceDashboard.Components.Pages.Import;
using BinanceDashboard.Store;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.Import;

public sealed class IssueListTests : ComponentTest
{
    [Fact]
    public void OneMessageOfHundredsOfCoins_NamesAFewAndCountsTheOthers()
    {
        var list = Render<IssueList>(p => p.Add(c => c.Issues, Issues(500)).Add(c => c.WithSymbol, true));

        Assert.Contains("C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11 and 488 more: No price is known.", Words(list), StringComparison.Ordinal);
    }

    [Fact]
    public void OneMessageOfAFewCoins_NamesEach()
    {
        var list = Render<IssueList>(p => p.Add(c => c.Issues, Issues(3)).Add(c => c.WithSymbol, true));

        Assert.Contains("C0, C1, C2 No price is known.", Words(list), StringComparison.Ordinal);
    }

    private static ImportIssue[] Issues(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new ImportIssue { Symbol = $"C{i}", Severity = IssueSeverity.Critical, Message = "No price is known." })];
}
