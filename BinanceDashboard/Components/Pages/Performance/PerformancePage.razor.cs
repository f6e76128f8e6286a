using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>Return and risk of what is looked at, against its benchmark.</summary>
public sealed partial class PerformancePage
{
    private string? _read;
    private ExplainedFigure? _explained;

    [Inject] public required PerformanceCommands Commands { get; init; }

    [SupplyParameterFromQuery] public string? Account { get; set; }

    [SupplyParameterFromQuery] public string? Period { get; set; }

    [SupplyParameterFromQuery] public string? Currency { get; set; }

    /// <summary>Handed from the prerendered page to the live one, so that no number jumps.</summary>
    [PersistentState] public PerformanceView? View { get; set; }

    private ViewQuery Query { get; set; } = new();

    // The table holds every period, so that another one needs no reading.
    protected override async Task OnParametersSetAsync()
    {
        Query = ViewQuery.From(Account, Period, currency: Currency);
        var account = Query.Account ?? "";
        if (account == _read) return;
        var handedOver = _read is null && View is not null;
        _read = account;
        if (handedOver) return;
        (View, _explained) = (null, null);
        await RefreshAsync();
    }

    // A slower answer to an older question is thrown away.
    protected override async Task ReadAgainAsync()
    {
        var account = Query.Account;
        var view = await Commands.Load(Query, Gone);
        if (account == Query.Account) View = view;
    }
}
