using BinanceDashboard.Analytics.CostBasis;
using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.Holdings;

/// <summary>Every coin with what it cost.</summary>
public sealed partial class HoldingsPage
{
    // What a page carries into its live self is limited; the rest is read again then.
    private const int MostPrerendered = 20;

    private (ViewQuery Query, CostMethod Method)? _read;

    [Inject] public required LoadHoldings Load { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery] public string? Account { get; set; }

    [SupplyParameterFromQuery] public string? Period { get; set; }

    [SupplyParameterFromQuery] public string? Currency { get; set; }

    [SupplyParameterFromQuery] public string? Method { get; set; }

    /// <summary>Handed from the prerendered page to the live one, so that no number jumps.</summary>
    [PersistentState] public HoldingsView? View { get; set; }

    private ViewQuery Query { get; set; } = new();

    private CostMethod Chosen { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        Query = ViewQuery.From(Account, Period, currency: Currency);
        Chosen = Enum.TryParse<CostMethod>(Method, ignoreCase: true, out var method) && Enum.IsDefined(method) ? method : CostMethod.Fifo;
        if (_read == (Query, Chosen)) return;
        var handedOver = _read is null && View is not null;
        _read = (Query, Chosen);
        if (handedOver) return;
        await RefreshAsync();
    }

    // A slower answer to an older question is thrown away.
    protected override async Task ReadAgainAsync()
    {
        var (query, method) = (Query, Chosen);
        var view = await Load(query, method, Gone);
        if (query == Query && method == Chosen) View = RendererInfo.IsInteractive ? view : view.Beginning(MostPrerendered);
    }

    private static string Name(CostMethod method) => method == CostMethod.Average ? "Average" : method.ToString().ToUpperInvariant();

    private void Choose(CostMethod method) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("method", method == CostMethod.Fifo ? null : method.ToString()), replace: true);
}
