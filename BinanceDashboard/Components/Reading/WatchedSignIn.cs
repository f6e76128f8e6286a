using System.Security.Claims;
using BinanceDashboard.Access;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace BinanceDashboard.Components.Reading;

/// <summary>Who looks at this page, until they sign out in whichever window of theirs. One browser window.</summary>
internal sealed class WatchedSignIn : ServerAuthenticationStateProvider, IDisposable
{
    private static readonly AuthenticationState Nobody = new(new ClaimsPrincipal(new ClaimsIdentity()));

    private readonly OpenSessions _sessions;
    private IDisposable? _watching;

    public WatchedSignIn(OpenSessions sessions)
    {
        _sessions = sessions;
        AuthenticationStateChanged += state => _ = WatchAsync(state);
    }

    public void Dispose() => _watching?.Dispose();

    private async Task WatchAsync(Task<AuthenticationState> state)
    {
        _watching?.Dispose();
        var user = (await state).User;
        if (user.Identity is { IsAuthenticated: true }) _watching = _sessions.Watch(user, () => SetAuthenticationState(Task.FromResult(Nobody)));
    }
}
