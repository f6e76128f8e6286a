using System.Text.Json.Serialization;
using BinanceDashboard.Api.Accounts;
using BinanceDashboard.Api.Auth;
using BinanceDashboard.Api.Flows;
using BinanceDashboard.Api.Health;
using BinanceDashboard.Api.Nav;
using Microsoft.AspNetCore.Authorization;

namespace BinanceDashboard.Api;

public static class ApiRegistration
{
    /// <summary>Takes requests of scripts in and answers with what pages show, as JSON.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddProblemDetails().AddExceptionHandler<ApiFailures>().AddOpenApi();
        // Only so does a body or query that cannot be read get problem details.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new UtcTimeText());
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
        });
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, ApiChallenges>();
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database").AddCheck<AccountsCheck>("accounts");
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
        api.MapFlows();
        api.MapBenchmark();
        api.MapFallback("/{**rest}", (HttpRequest request) => request.ContentLength > 0 && !request.HasJsonContentType() ? Problem.NotJson() : Problem.NotFound()).ExcludeFromDescription();
        return routes;
    }
}
