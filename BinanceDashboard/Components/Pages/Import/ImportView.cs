using BinanceDashboard.Analytics.Portfolio;
using BinanceDashboard.Collector.Rates;
using BinanceDashboard.Components.Atoms;

namespace BinanceDashboard.Components.Pages.Import;

/// <summary>What the import page shows besides what is being imported.</summary>
public sealed record ImportView
{
    // What a page carries into its live self is limited; a run that failed has a long sentence.
    private const int MostLines = 20;
    private const int MostRuns = 5;

    public required PageState State { get; init; }

    /// <summary>Every account of the user, the one that is looked at first.</summary>
    public IReadOnlyList<ImportAccount> Accounts { get; init; } = [];

    /// <summary>The items of the portfolio; only while its tab is looked at.</summary>
    public IReadOnlyList<PortfolioLine> Lines { get; init; } = [];

    public PortfolioTotals Totals { get; init; } = new(0, 0, 0, 0);

    /// <summary>The currencies that have a rate, the dollar first.</summary>
    public IReadOnlyList<string> Currencies { get; init; } = [CurrencyRate.Dollar];

    /// <summary>The last imports; only while their tab is looked at.</summary>
    public IReadOnlyList<ImportRunLine> Runs { get; init; } = [];

    /// <summary>How many imports there were in all.</summary>
    public int RunCount { get; init; }

    /// <summary>What the schedule did that its owner was not told yet; null where there is nothing.</summary>
    public string? News { get; init; }

    /// <summary>The part that fits into a page on its way to being live.</summary>
    public ImportView Beginning() => this with { Lines = [.. Lines.Take(MostLines)], Runs = [.. Runs.Take(MostRuns)] };
}
