using System.Globalization;
using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Trades;

/// <summary>Reads the fills and orders of what is looked at.</summary>
internal sealed class TradesReader(
    SignedInUser user, AccountQueries accounts, TradeListQueries trades, FillTotalsReader totals, SymbolTermsReader terms, TradingRulesReader rules, ReportReader reports, AccountHealth health)
{
    private const int FirstRows = 40;

    public TradeCommands Commands => new() { Load = ReadAsync, Fills = FillsAsync, Orders = OrdersAsync, Sums = SumsAsync, Symbol = SymbolAsync };

    public async Task<TradesView> ReadAsync(TradesQuery query, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        var selection = Selection.Of(query.View, await accounts.ListAsync(id, cancellationToken));
        if (selection.Accounts.Count == 0) return new TradesView { State = PageState.Empty };
        var ids = selection.Accounts.Select(account => account.Id).ToList();
        var view = Head(selection, query) with { Symbols = await trades.SymbolsAsync(ids, query.Market, cancellationToken) };
        view = query.Show == TradeList.Fills
            ? view with { Count = await trades.CountFillsAsync(ids, view.Filter, cancellationToken), Fills = await FillsAsync(view, 0, FirstRows, cancellationToken) }
            : view with { Count = await trades.CountOrdersAsync(ids, view.Filter, cancellationToken), Orders = await OrdersAsync(view, 0, FirstRows, cancellationToken) };
        var nothing = await WhyAsync(view, query, ids, cancellationToken);
        return view with { Nothing = nothing, State = view.State == PageState.Stale && nothing == NothingToShow.NotYet ? PageState.Failed : view.State };
    }

    private async Task<IReadOnlyList<FillLine>> FillsAsync(TradesView view, int skip, int take, CancellationToken cancellationToken)
    {
        var own = await OwnAsync(view, cancellationToken);
        if (own.Count == 0) return [];
        var rows = await trades.FillsAsync([.. own.Keys], view.Filter, skip, take, cancellationToken);
        return [.. rows.Select(fill => Line(fill, own[fill.AccountId]))];

        FillLine Line(Fill fill, Account account)
        {
            var pair = terms.Known(account.Environment).Of(fill.Market, fill.Symbol);
            return new FillLine(fill, own.Count > 1 ? account.Name : null, fill.Market == Market.Coinm ? "" : pair?.Base ?? "", AmountAsset(fill, pair));
        }
    }

    private async Task<IReadOnlyList<OrderLine>> OrdersAsync(TradesView view, int skip, int take, CancellationToken cancellationToken)
    {
        var own = await OwnAsync(view, cancellationToken);
        if (own.Count == 0) return [];
        var rows = await trades.OrdersAsync([.. own.Keys], view.Filter, skip, take, cancellationToken);
        return [.. rows.Select(order => new OrderLine(order, own.Count > 1 ? own[order.AccountId].Name : null))];
    }

    private async Task<TradeSums> SumsAsync(TradesView view, CancellationToken cancellationToken)
    {
        var sums = await totals.ReadAsync([.. (await OwnAsync(view, cancellationToken)).Values], view.Filter, cancellationToken);
        return new TradeSums
        {
            Count = sums.Count,
            Fees = sums.FeesUsd.Value,
            FeesReason = sums.FeesUsd.Reason is { } reason ? sums.UnpricedFees == 1 ? reason : $"{sums.UnpricedFees.ToString("N0", CultureInfo.InvariantCulture)} fees have no price at their time. The first: {reason}" : null,
            FeeParts = [.. sums.Fees.Select(fee => (fee.Asset, fee.Quantity))],
            Realized = sums.RealizedUsd.Value,
            RealizedReason = sums.RealizedUsd.Reason,
        };
    }

    private async Task<SymbolDetail?> SymbolAsync(TradedSymbol symbol, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        if ((await accounts.ListAsync(id, cancellationToken)).FirstOrDefault(account => account.Id == symbol.AccountId) is not { } account) return null;
        try
        {
            return new SymbolDetail(account.Environment, await rules.FindAsync(account.Environment, symbol.Market, symbol.Symbol, cancellationToken), null);
        }
        catch (CollectionException failure)
        {
            return new SymbolDetail(account.Environment, null, failure.Message);
        }
    }

    private TradesView Head(Selection selection, TradesQuery query)
    {
        var problem = AccountWords.Problem(selection.Accounts, health);
        return new TradesView
        {
            State = problem is null ? PageState.Content : PageState.Stale,
            Reason = problem,
            DataAt = selection.Accounts.Min(account => account.LastSnapshotAt),
            Ahead = health.AheadOf(selection.Accounts),
            Accounts = [.. selection.Accounts.Select(account => new TradesAccount(account.Id, account.Name))],
            Query = query,
            Filter = query.Filter(PeriodRange.Start(query.View.Period, reports.NowOf(selection.Accounts))),
        };
    }

    private async Task<NothingToShow> WhyAsync(TradesView view, TradesQuery query, List<long> ids, CancellationToken cancellationToken)
    {
        if (view.Count > 0) return NothingToShow.None;
        if (query.Symbol is { } symbol && !view.Symbols.Contains(symbol)) return NothingToShow.UnknownSymbol;
        var any = query.Show == TradeList.Fills ? await trades.CountFillsAsync(ids, new TradeFilter(), cancellationToken) : await trades.CountOrdersAsync(ids, new TradeFilter(), cancellationToken);
        return any == 0 ? NothingToShow.NotYet : NothingToShow.NotHere;
    }

    // A view may have travelled: whose accounts it names is looked up again.
    private async Task<Dictionary<long, Account>> OwnAsync(TradesView view, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        var named = view.Accounts.Select(account => account.Id).ToHashSet();
        return (await accounts.ListAsync(id, cancellationToken)).Where(account => named.Contains(account.Id)).ToDictionary(account => account.Id);
    }

    private static string AmountAsset(Fill fill, SymbolTerms? pair) => (fill.Market == Market.Coinm ? fill.MarginAsset ?? pair?.Base : pair?.Quote) ?? "";
}
