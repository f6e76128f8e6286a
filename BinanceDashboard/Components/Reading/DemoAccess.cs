using BinanceDashboard.Access;

namespace BinanceDashboard.Components.Reading;

/// <summary>
/// Whether the built-in exchange may be moved by who looks at this page: there is one world for everybody on it, so it is
/// the demo's user, who has nothing else, and the owner. One browser window.
/// </summary>
internal sealed class DemoAccess(SignedInUser user, IServiceScopeFactory scopes, IConfiguration configuration)
{
    private bool? _offered;

    public async Task<bool> IsOfferedAsync() => _offered ??= configuration.GetValue<bool>("Demo:Enabled") && await IsForThisUserAsync();

    private async Task<bool> IsForThisUserAsync()
    {
        var (id, _) = await user.GetAsync();
        // In a scope of its own, because the frame and the page ask at the same time.
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<UserDirectory>().FindByIdAsync(id) is { IsDemo: true } or { IsOwner: true };
    }
}
