using System.Text.Json.Serialization;
using BinanceDashboard.Api.Accounts;
using BinanceDashboard.Api.Auth;
using BinanceDashboard.Api.Flows;
using BinanceDashboard.Api.Health;
using BinanceDashboard.Api.Imports;
using BinanceDashboard.Api.Jobs;
using BinanceDashboard.Api.Logs;
using BinanceDashboard.Api.Nav;
using BinanceDashboard.Api.Portfolio;
using BinanceDashboard.Api.Trades;
using BinanceDashboard.Collector.Health;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BinanceDashboard.Api;

public static class ApiRegistration
{
    /// <summary>Takes requests of scripts in and answers with what pages show, as JSON.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddSingleton<TradeFiles>();
        services.AddProblemDetails().AddExceptionHandler<ApiFailures>().AddOpenApi();
        // Only so does a body or query that cannot be read get problem details.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new UtcTimeText());
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
        });
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, ApiChallenges>();
        services.AddHealthChecks();
        services.AddOptions<HealthCheckServiceOptions>().Configure<HealthReader>((options, reader) =>
        {
            foreach (var name in reader.Names) options.Registrations.Add(new HealthCheckRegistration(name, new FindingCheck(reader, name), null, null));
        });
        return services;
    }

    public static IEndpointRouteBuilder MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi().AllowAnonymous();
        routes.MapHealth();
        var api = routes.MapGroup("/api").AddEndpointFilter<KnownUsers>().AddEndpointFilter<CookieWrites>().RequireAuthorization();
        api.MapAuth();
        api.MapUsers();
        api.MapAccounts();
        api.MapCollect();
        api.MapSync();
        api.MapNav();
        api.MapStatements();
        api.MapPerformance();
        api.MapFlows();
        api.MapFills();
        api.MapOrders();
        api.MapPositions();
        api.MapHoldings();
        api.MapBenchmark();
        api.MapImports();
        api.MapPortfolio();
        api.MapJobs();
        api.MapLogs();
        api.MapFallback("/{**rest}", (HttpRequest request) => request.ContentLength > 0 && !request.HasJsonContentType() ? Problem.NotJson() : Problem.NotFound()).ExcludeFromDescription();
        return routes;
    }
}
