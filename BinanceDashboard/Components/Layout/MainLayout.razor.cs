using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Layout;

public sealed partial class MainLayout : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private ViewQuery _query = new();
    private (ViewQuery Query, string Currency)? _loaded;

    [Inject] public required LoadShell Load { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery] public string? Account { get; set; }

    [SupplyParameterFromQuery] public string? Period { get; set; }

    [SupplyParameterFromQuery] public string? Currency { get; set; }

    [CascadingParameter] public Viewer Viewer { get; set; } = Viewer.Default;

    /// <summary>Handed from the prerendered page to the live one, so that nothing flickers in between.</summary>
    [PersistentState] public ShellView? Shell { get; set; }

    private ShellView View => Shell ?? new ShellView { UserEmail = "" };

    private string Path => new Uri(Navigation.Uri).AbsolutePath;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _query = ViewQuery.From(Account, Period, NavItem.PeriodOn(Path), Currency);
        if (_loaded == (_query, _query.Currency)) return;
        var handedOver = _loaded is null && Shell is not null;
        _loaded = (_query, _query.Currency);
        if (!handedOver) await ReadAsync();
    }

    // A slower answer to an older question is thrown away.
    private async Task ReadAsync()
    {
        var query = _query;
        var shell = await Load(query, _gone.Token);
        if (query == _query && query.Currency == _query.Currency) Shell = shell;
    }
}
