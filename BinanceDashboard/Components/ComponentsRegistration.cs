namespace BinanceDashboard.Components;

public static class ComponentsRegistration
{
    public static IServiceCollection AddComponents(this IServiceCollection services) => services;

    public static IEndpointRouteBuilder MapComponents(this IEndpointRouteBuilder routes) => routes;
}
