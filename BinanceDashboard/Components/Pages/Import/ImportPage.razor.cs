using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.Import;

/// <summary>From what an account holds to a portfolio: test, look, import; the items; what was imported when.</summary>
public sealed partial class ImportPage
{
    private ImportQuery? _read;
    private bool _choosing;

    [Inject] public required ImportCommands Commands { get; init; }

    [Inject] public required StatementDialogCommands Statements { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery] public string? Account { get; set; }

    [SupplyParameterFromQuery] public string? Period { get; set; }

    [SupplyParameterFromQuery] public string? Currency { get; set; }

    [SupplyParameterFromQuery] public string? Tab { get; set; }

    /// <summary>Handed from the prerendered page to the live one, so that no number jumps.</summary>
    [PersistentState] public ImportView? View { get; set; }

    private IReadOnlyList<StatementAccount> StatementAccounts => [.. (View?.Accounts ?? []).Select(account => new StatementAccount(account.Id, account.Name))];

    private ImportQuery Query { get; set; } = new(new ViewQuery(), ImportTab.Import);

    protected override async Task OnParametersSetAsync()
    {
        Query = ImportQuery.From(ViewQuery.From(Account, Period, currency: Currency), Tab);
        if (Query == _read) return;
        var handedOver = _read is null && View is not null;
        _read = Query;
        if (handedOver) return;
        View = null;
        await RefreshAsync();
    }

    // A slower answer to an older question is thrown away.
    protected override async Task ReadAgainAsync()
    {
        var query = Query;
        var view = await Commands.Load(query, Gone);
        if (query != Query) return;
        View = RendererInfo.IsInteractive ? view : view.Beginning();
        if (RendererInfo.IsInteractive && query.Tab == ImportTab.History && view.News is not null) await Commands.Seen(Gone);
    }

    private string HrefOf(ImportTab tab) => Navigation.GetUriWithQueryParameter("tab", tab == ImportTab.Import ? null : tab.ToString().ToLowerInvariant());

    private async Task SeenAsync()
    {
        await Commands.Seen(Gone);
        await RefreshAsync();
    }
}
