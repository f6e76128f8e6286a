using BinanceDashboard.Analytics.Portfolio;
using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Collector.Rates;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Import;

/// <summary>Reads what of the import page is looked at.</summary>
internal sealed class ImportPageReader(SignedInUser user, AccountQueries accounts, PortfolioReader items, PortfolioQueries portfolio, RateReader rates)
{
    private const int MostRuns = 200;

    public async Task<ImportView> ReadAsync(ImportQuery query, CancellationToken cancellationToken)
    {
        var (owner, _) = await user.GetAsync();
        var own = await accounts.ListAsync(owner, cancellationToken);
        var first = Selection.Of(query.View, own).Accounts is [var chosen, ..] ? chosen.Id : 0;
        var lines = query.Tab == ImportTab.Portfolio ? await items.ReadAsync(owner, cancellationToken) : [];
        var view = new ImportView
        {
            State = own.Count == 0 && query.Tab == ImportTab.Import ? PageState.Empty : PageState.Content,
            Accounts = [.. own.OrderBy(account => account.Id != first).Select(account => new ImportAccount(account.Id, account.Name, account.Environment, account.ImportEveryHours))],
            Lines = lines,
            Totals = PortfolioTotals.Of(lines),
            Currencies = own.Count == 0 ? [CurrencyRate.Dollar] : [CurrencyRate.Dollar, .. rates.Known(own[0].Environment).Offered.Select(rate => rate.Currency)],
            News = await NewsAsync(owner, cancellationToken),
        };
        return query.Tab == ImportTab.History ? await WithRunsAsync(view, owner, cancellationToken) : view;
    }

    private async Task<ImportView> WithRunsAsync(ImportView view, string owner, CancellationToken cancellationToken)
    {
        var (runs, total) = await portfolio.RunsAsync(owner, 0, MostRuns, cancellationToken);
        var names = view.Accounts.ToDictionary(account => account.Id, account => account.Name);
        var last = runs.Where(run => run is { Status: ImportStatus.Done, Changes.IsEmpty: false }).GroupBy(run => run.AccountId).Select(group => group.Max(run => run.Id)).ToHashSet();
        return view with { Runs = [.. runs.Select(run => ImportRunLine.Of(run, names.GetValueOrDefault(run.AccountId, ""), last.Contains(run.Id)))], RunCount = total };
    }

    private async Task<string?> NewsAsync(string owner, CancellationToken cancellationToken)
    {
        var unseen = await portfolio.UnseenAsync(owner, cancellationToken);
        if (unseen.Count == 0) return null;
        var (failed, changed) = (unseen.Count(run => run.Status == ImportStatus.Failed), unseen.Sum(run => run.Changes.Length));
        return (changed, failed) switch
        {
            ( > 0, 0) => $"The schedule changed {changed} {(changed == 1 ? "item" : "items")}.",
            (0, _) => $"{failed} scheduled {(failed == 1 ? "import" : "imports")} failed.",
            _ => $"The schedule changed {changed} {(changed == 1 ? "item" : "items")}; {failed} of its imports failed.",
        };
    }
}
