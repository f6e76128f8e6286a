using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.Trades;

/// <summary>Every fill and every order of what is looked at.</summary>
public sealed partial class TradesPage
{
    private TradesQuery? _read;
    private TradeSums? _sums;
    private TradedSymbol? _chosen;

    [Inject] public required TradeCommands Commands { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery] public string? Account { get; set; }

    [SupplyParameterFromQuery] public string? Period { get; set; }

    [SupplyParameterFromQuery] public string? Currency { get; set; }

    [SupplyParameterFromQuery] public string? Show { get; set; }

    [SupplyParameterFromQuery] public string? Market { get; set; }

    [SupplyParameterFromQuery] public string? Symbol { get; set; }

    [SupplyParameterFromQuery] public string? Status { get; set; }

    [SupplyParameterFromQuery] public string? From { get; set; }

    [SupplyParameterFromQuery] public string? To { get; set; }

    /// <summary>Handed from the prerendered page to the live one, so that no number jumps.</summary>
    [PersistentState] public TradesView? View { get; set; }

    private TradesQuery Query { get; set; } = new();

    protected override async Task OnParametersSetAsync()
    {
        Query = TradesQuery.Of(ViewQuery.From(Account, Period, currency: Currency), Show, Market, Symbol, Status, From, To);
        if (Query == _read) return;
        var (before, handedOver) = (_read, _read is null && View is not null);
        _read = Query;
        if (handedOver) return;
        if (before is not null && LeavesItsRange(before))
        {
            Go(Query with { From = null, To = null });
            return;
        }

        if (before?.View.Account != Query.View.Account) View = null;
        await RefreshAsync();
    }

    // A slower answer to an older question is thrown away.
    protected override async Task ReadAgainAsync()
    {
        var query = Query;
        var view = await Commands.Load(query, Gone);
        if (query != Query) return;
        var before = View;
        View = RendererInfo.IsInteractive ? view : view.Beginning();
        if (RendererInfo.IsInteractive && query.Show == TradeList.Fills) await SumUpAsync(before, view);
    }

    // Sums are read again only where they may have become others: new fills, another filter, a price that was missing.
    private async Task SumUpAsync(TradesView? before, TradesView view)
    {
        if (_sums is { FeesReason: null } && before?.Query == view.Query && before.Count == view.Count) return;
        if (before?.Query != view.Query) _sums = null;
        StateHasChanged();
        var sums = await Commands.Sums(view, Gone);
        if (view.Query == Query) _sums = sums;
    }

    // Who chooses a period wants to see it, not the range that a link came with.
    private bool LeavesItsRange(TradesQuery before) =>
        Query.HasOwnRange && before.View.Period != Query.View.Period && (before.From, before.To) == (Query.From, Query.To);

    private void Go(TradesQuery wanted) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(wanted.Address()), replace: true);

    private void Only(TradedSymbol symbol)
    {
        _chosen = null;
        Go(Query with { Market = symbol.Market, Symbol = symbol.Symbol });
    }
}
