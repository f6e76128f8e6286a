using System.Collections.Concurrent;
using System.Security.Claims;

namespace BinanceDashboard.Access;

/// <summary>The windows that stand open for those who signed in. A sign-out, another password, and the removal of a user end theirs at once.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class OpenSessions
{
    /// <summary>Tells one sign-in from another of the same user; it stands in the cookie.</summary>
    public const string SessionClaim = "session";

    private readonly ConcurrentDictionary<object, Window> _windows = new();

    /// <summary>Calls back when the sign-in of this user ends; dispose it when the window is closed.</summary>
    public IDisposable Watch(ClaimsPrincipal user, Action ended) => new Watching(_windows, new Window(CurrentUser.IdOf(user), SessionOf(user), ended));

    /// <summary>Ends the windows of one sign-in; those of its user where it has no name.</summary>
    public void End(ClaimsPrincipal user)
    {
        if (user.Identity is not { IsAuthenticated: true }) return;
        if (SessionOf(user) is { } session) End(window => window.Session == session);
        else EndAll(CurrentUser.IdOf(user));
    }

    /// <summary>Ends the user's windows of all other sign-ins than this one.</summary>
    public void EndOthers(ClaimsPrincipal user)
    {
        var (id, session) = (CurrentUser.IdOf(user), SessionOf(user));
        End(window => window.UserId == id && (session is null || window.Session != session));
    }

    /// <summary>Ends every window of a user.</summary>
    public void EndAll(string userId) => End(window => window.UserId == userId);

    private static string? SessionOf(ClaimsPrincipal user) => user.FindFirstValue(SessionClaim);

    private void End(Func<Window, bool> isMeant)
    {
        foreach (var window in _windows.Values.Where(isMeant)) window.Ended();
    }

    private sealed record Window(string UserId, string? Session, Action Ended);

    private sealed class Watching : IDisposable
    {
        private readonly ConcurrentDictionary<object, Window> _windows;

        public Watching(ConcurrentDictionary<object, Window> windows, Window window) => (_windows = windows)[this] = window;

        public void Dispose() => _windows.TryRemove(this, out _);
    }
}
