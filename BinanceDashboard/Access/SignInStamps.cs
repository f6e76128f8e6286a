using System.Collections.Concurrent;
using System.Security.Claims;
using BinanceDashboard.Store;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Access;

/// <summary>
/// Which sign-ins still hold. Each carries the stamp that its user had; a new password gives the user another one, and every
/// sign-in from before ends with the next request. Remembered, because pages ask for many files at once.
/// </summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class SignInStamps(IDbContextFactory<DashboardContext> contexts, IOptions<IdentityOptions> options)
{
    private readonly ConcurrentDictionary<string, string?> _stamps = new(StringComparer.Ordinal);

    /// <summary>Whether the user is still there, with the stamp that the sign-in carries.</summary>
    public async Task<bool> HoldsAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        if (principal.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id) return false;
        var carried = principal.FindFirstValue(options.Value.ClaimsIdentity.SecurityStampClaimType);
        return carried is not null && carried == await OfAsync(id, cancellationToken);
    }

    /// <param name="stamp">Null for a user who was removed.</param>
    internal void Set(string userId, string? stamp) => _stamps[userId] = stamp;

    // What was set meanwhile is newer than what was read.
    private async Task<string?> OfAsync(string userId, CancellationToken cancellationToken)
    {
        if (_stamps.TryGetValue(userId, out var known)) return known;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var stored = await context.Users.AsNoTracking().Where(user => user.Id == userId).Select(user => user.SecurityStamp).FirstOrDefaultAsync(cancellationToken);
        return stored is null ? null : _stamps.GetOrAdd(userId, stored);
    }
}
