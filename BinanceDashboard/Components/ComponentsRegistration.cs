using BinanceDashboard.Access;
using BinanceDashboard.Components.Layout;
using BinanceDashboard.Components.Pages;
using BinanceDashboard.Components.Pages.Accounts;
using BinanceDashboard.Components.Pages.Alerts;
using BinanceDashboard.Components.Pages.CashFlows;
using BinanceDashboard.Components.Pages.Demo;
using BinanceDashboard.Components.Pages.Holdings;
using BinanceDashboard.Components.Pages.Import;
using BinanceDashboard.Components.Pages.Jobs;
using BinanceDashboard.Components.Pages.Logs;
using BinanceDashboard.Components.Pages.Overview;
using BinanceDashboard.Components.Pages.Performance;
using BinanceDashboard.Components.Pages.Positions;
using BinanceDashboard.Components.Pages.Settings;
using BinanceDashboard.Components.Pages.Trades;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Components.Viewing;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace BinanceDashboard.Components;

public static class ComponentsRegistration
{
    // What a page hands to its live self comes back through the browser in one message; 32 KB would be the framework's own limit.
    private const int LargestMessage = 256 * 1024;

    /// <summary>Takes in what the stages before know of the signed-in user's accounts and shows it in a browser, live.</summary>
    public static IServiceCollection AddComponents(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(hub => hub.MaximumReceiveMessageSize = LargestMessage);
        services.AddMetrics().AddSingleton<CircuitHandler, OpenPages>();
        services.AddCascadingAuthenticationState().AddScoped<AuthenticationStateProvider, WatchedSignIn>();
        services.AddScoped<SignedInUser>().AddScoped<DemoAccess>().AddScoped<CurrencyReader>().AddScoped<AlertReader>().AddScoped<ShellReader>().AddScoped<SharedReport>().AddScoped<OverviewReader>().AddScoped<QualityReader>().AddScoped<AccountDetailReader>().AddScoped<AccountActions>();
        services.AddScoped<LoadShell>(provider => provider.GetRequiredService<ShellReader>().ReadAsync);
        services.AddScoped<LoadOverview>(provider => provider.GetRequiredService<OverviewReader>().ReadAsync);
        services.AddScoped<LiveReader>().AddScoped<FollowAccounts>(provider => provider.GetRequiredService<LiveReader>().FollowAsync);
        services.AddScoped<LoadQuality>(provider => provider.GetRequiredService<QualityReader>().ReadAsync);
        services.AddScoped<HoldingReader>().AddScoped<LoadHolding>(provider => provider.GetRequiredService<HoldingReader>().ReadAsync);
        services.AddScoped<ComparisonReader>().AddScoped<LoadComparison>(provider => provider.GetRequiredService<ComparisonReader>().ReadAsync);
        services.AddScoped<LoadNavChart>(provider => provider.GetRequiredService<OverviewReader>().ReadChartAsync);
        services.AddScoped(provider => provider.GetRequiredService<AccountActions>().Commands);
        services.AddScoped<PerformanceReader>().AddScoped(provider => provider.GetRequiredService<PerformanceReader>().Commands);
        services.AddScoped<HoldingsPageReader>().AddScoped<LoadHoldings>(provider => provider.GetRequiredService<HoldingsPageReader>().ReadAsync);
        services.AddScoped<PositionsPageReader>().AddScoped<OpenPositionsReader>().AddScoped(provider => provider.GetRequiredService<PositionsPageReader>().Commands);
        services.AddScoped<TradesReader>().AddScoped(provider => provider.GetRequiredService<TradesReader>().Commands);
        services.AddScoped<LabReader>().AddScoped<BenchmarkActions>().AddScoped(provider => provider.GetRequiredService<BenchmarkActions>().Commands);
        services.AddScoped<CashFlowsReader>().AddScoped<CashFlowActions>().AddScoped(provider => provider.GetRequiredService<CashFlowActions>().Commands);
        services.AddScoped<ImportPageReader>().AddScoped<ImportActions>().AddScoped(provider => provider.GetRequiredService<ImportActions>().Commands);
        services.AddScoped<StatementActions>().AddScoped(provider => provider.GetRequiredService<StatementActions>().Commands);
        services.AddScoped<AlertsReader>().AddScoped<AlertsActions>().AddScoped(provider => provider.GetRequiredService<AlertsActions>().Commands);
        services.AddScoped<JobsActions>().AddScoped(provider => provider.GetRequiredService<JobsActions>().Commands);
        services.AddScoped<LogsReader>().AddScoped(provider => provider.GetRequiredService<LogsReader>().Commands);
        services.AddScoped<SettingsReader>().AddScoped<SettingsActions>().AddScoped(provider => provider.GetRequiredService<SettingsActions>().Commands);
        services.AddScoped<DemoRounds>().AddScoped<DemoActions>().AddScoped(provider => provider.GetRequiredService<DemoActions>().Commands);
        services.AddScoped<LoadSignIn>(provider => async cancellationToken => new SignInView(
            await provider.GetRequiredService<UserDirectory>().HasOwnerAsync(cancellationToken),
            provider.GetRequiredService<IConfiguration>().GetValue<bool>("Demo:Enabled")));
        return services;
    }

    public static IEndpointRouteBuilder MapComponents(this IEndpointRouteBuilder routes)
    {
        routes.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return routes;
    }
}
