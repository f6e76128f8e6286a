using BinanceDashboard.Analytics.CostBasis;
using BinanceDashboard.Analytics.Holdings;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Prices;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Holdings;

/// <summary>Reads what the accounts that are looked at hold.</summary>
internal sealed class HoldingsPageReader(SignedInUser user, AccountQueries accounts, HoldingsReader holdings, DayChanges days, AccountHealth health)
{
    private const int MostParts = 5;

    public async Task<HoldingsView> ReadAsync(ViewQuery query, CostMethod method, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        var selection = Selection.Of(query, await accounts.ListAsync(id, cancellationToken));
        if (selection.Accounts.Count == 0) return new HoldingsView { State = PageState.Empty };
        var read = new List<AccountHoldingsView>();
        foreach (var account in selection.Accounts)
        {
            var held = await holdings.ReadAsync(account, method, cancellationToken);
            read.Add(Of(account, held, await days.OfAsync(account.Environment, held.Holdings.Select(holding => holding.Asset), cancellationToken)));
        }

        var problem = AccountWords.Problem(selection.Accounts, health);
        return new HoldingsView
        {
            State = (problem, read.TrueForAll(one => one.At is null)) switch
            {
                (null, false) => PageState.Content,
                (null, true) => PageState.Loading,
                (_, true) => PageState.Failed,
                _ => PageState.Stale,
            },
            Reason = problem,
            DataAt = read.Min(one => one.At),
            Ahead = health.AheadOf(selection.Accounts),
            Accounts = read,
        };
    }

    private static AccountHoldingsView Of(Account account, AccountHoldings held, IReadOnlyDictionary<string, decimal> changes) => new(
        Selection.IdOf(account), account.Name, held.At, held.Total,
        [.. held.Holdings.Select(holding => HoldingRow.Of(holding, changes.TryGetValue(holding.Asset, out var change) ? change : null))],
        Allocation.Of(held.Holdings, MostParts));
}
