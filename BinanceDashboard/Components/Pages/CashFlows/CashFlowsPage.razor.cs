using BinanceDashboard.Collector;
using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.CashFlows;

/// <summary>Every cash flow of what is looked at, and what it did.</summary>
public sealed partial class CashFlowsPage
{
    // What a page carries into its live self is limited; the rest is read again then.
    private const int MostPrerendered = 20;

    private IReadOnlyList<(string Account, IReadOnlyList<StreamCoverage> Streams)> _coverage = [];
    private CashFlowQuery? _read;
    private CashFlowAnswer? _answer;
    private CashFlowLine? _chosen;
    private bool _adding;
    private bool _importing;

    [Inject] public required CashFlowCommands Commands { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery] public string? Account { get; set; }

    [SupplyParameterFromQuery] public string? Period { get; set; }

    [SupplyParameterFromQuery] public string? Currency { get; set; }

    [SupplyParameterFromQuery] public string? Kind { get; set; }

    [SupplyParameterFromQuery] public string? Status { get; set; }

    [SupplyParameterFromQuery] public string? Text { get; set; }

    /// <summary>Handed from the prerendered page to the live one, so that no number jumps.</summary>
    [PersistentState] public CashFlowsView? View { get; set; }

    private CashFlowQuery Query { get; set; } = new();

    private IReadOnlyList<CashFlowAccount> Accounts => View?.Accounts ?? [];

    protected override async Task OnParametersSetAsync()
    {
        Query = CashFlowQuery.From(ViewQuery.From(Account, Period, currency: Currency), Kind, Status, Text);
        if (Query == _read) return;
        var (before, handedOver) = (_read, _read is null && View is not null);
        _read = Query;
        if (handedOver) return;
        if (before?.View == Query.View && View is { All.Count: > 0 } whole)
        {
            View = whole.Through(Query.Filter);
            return;
        }

        (View, _coverage, _chosen) = (null, [], null);
        await RefreshAsync();
    }

    // A slower answer to an older question is thrown away.
    protected override async Task ReadAgainAsync()
    {
        var query = Query;
        var view = await Commands.Load(query, Gone);
        if (query.View != Query.View) return;
        View = RendererInfo.IsInteractive ? view.Through(Query.Filter) : view.Beginning(MostPrerendered);
        if (RendererInfo.IsInteractive) await ReadCoverageAsync(view.Accounts, query);
    }

    private async Task ReadCoverageAsync(IReadOnlyList<CashFlowAccount> accounts, CashFlowQuery query)
    {
        var coverage = new List<(string, IReadOnlyList<StreamCoverage>)>();
        foreach (var account in accounts) coverage.Add((account.Name, await Commands.LoadCoverage(account.Id, Gone)));
        if (query.View == Query.View) _coverage = coverage;
    }

    private void Go(CashFlowQuery wanted) => Navigation.NavigateTo(
        Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["kind"] = wanted.Kind?.ToString(), ["status"] = wanted.Status, ["text"] = wanted.Text }),
        replace: true);

    private async Task AddedAsync(CashFlowAnswer answer)
    {
        (_adding, _chosen, _answer) = (false, null, answer);
        await RefreshAsync();
    }
}
