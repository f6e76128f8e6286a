using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.Positions;

/// <summary>Round trips of what is looked at, and those that still go on.</summary>
public sealed partial class PositionsPage
{
    // What a page carries into its live self is limited; the rest is read again then.
    private const int MostPrerendered = 12;

    private PositionsQuery? _read;
    private OpenView? _open;

    [Inject] public required PositionCommands Commands { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public Viewer Viewer { get; set; } = Viewer.Default;

    [SupplyParameterFromQuery] public string? Account { get; set; }

    [SupplyParameterFromQuery] public string? Period { get; set; }

    [SupplyParameterFromQuery] public string? Currency { get; set; }

    [SupplyParameterFromQuery] public string? Market { get; set; }

    [SupplyParameterFromQuery] public string? Symbol { get; set; }

    [SupplyParameterFromQuery] public string? Direction { get; set; }

    [SupplyParameterFromQuery] public string? Result { get; set; }

    /// <summary>Handed from the prerendered page to the live one, so that no number jumps.</summary>
    [PersistentState] public PositionsView? View { get; set; }

    private PositionsQuery Query { get; set; } = new();

    protected override async Task OnParametersSetAsync()
    {
        Query = PositionsQuery.Of(ViewQuery.From(Account, Period, currency: Currency), Market, Symbol, Direction, Result);
        if (Query == _read) return;
        var (before, handedOver) = (_read, _read is null && View is not null);
        _read = Query;
        if (handedOver) return;
        if (before?.View.Account != Query.View.Account) (View, _open) = (null, null);
        await RefreshAsync();
    }

    // A slower answer to an older question is thrown away. The exchange is asked only while somebody looks.
    protected override async Task ReadAgainAsync()
    {
        var query = Query;
        var view = await Commands.Load(query, Gone);
        if (query != Query) return;
        View = RendererInfo.IsInteractive ? view : view.Beginning(MostPrerendered);
        if (!RendererInfo.IsInteractive) return;
        StateHasChanged();
        var open = await Commands.Open(view, Gone);
        if (query.View.Account == Query.View.Account) _open = open;
    }

    private void Go(PositionsQuery wanted) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(wanted.Address()), replace: true);
}
