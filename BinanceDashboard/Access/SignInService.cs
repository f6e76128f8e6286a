using System.Security.Claims;
using BinanceDashboard.Store;
using Microsoft.AspNetCore.Identity;

namespace BinanceDashboard.Access;

/// <summary>Checks e-mail and password; the answer for a wrong password and for an unknown user is the same, and takes as long.</summary>
public sealed class SignInService(UserDirectory directory, UserManager<User> users, SignInManager<User> signIn, SignInThrottle throttle, OpenSessions sessions)
{
    // Verified for unknown users, so that the time of an answer does not say whether there is one.
    private static readonly string Decoy = new PasswordHasher<User>().HashPassword(new User(), Guid.NewGuid().ToString());

    /// <returns>The user; or null with how long to wait where there were too many wrong ones, and null without where it is wrong.</returns>
    public async Task<(User? User, TimeSpan? Wait)> CheckAsync(string email, string password, string address)
    {
        if (throttle.TryBegin(email, address) is { } wait) return (null, wait);
        var user = await directory.FindAsync(email);
        if (user is not { IsDemo: false, PasswordHash: not null })
        {
            users.PasswordHasher.VerifyHashedPassword(new User(), Decoy, password);
            user = null;
        }
        else if (!await users.CheckPasswordAsync(user, password))
        {
            user = null;
        }

        if (user is not null) throttle.Succeed(email, address);
        return (user, null);
    }

    /// <summary>Sets the sign-in cookie.</summary>
    public Task EnterAsync(User user) => signIn.SignInWithClaimsAsync(user, isPersistent: true, [new Claim(OpenSessions.SessionClaim, Guid.NewGuid().ToString())]);

    /// <summary>Sets the cookie anew after another password, for the sign-in that asked for it.</summary>
    internal Task GoOnAsync(User user, ClaimsPrincipal before) =>
        signIn.SignInWithClaimsAsync(user, isPersistent: true, [before.FindFirst(OpenSessions.SessionClaim)?.Clone() ?? new Claim(OpenSessions.SessionClaim, Guid.NewGuid().ToString())]);

    /// <summary>Takes the cookie back and ends every window that stands open under it.</summary>
    public async Task LeaveAsync(ClaimsPrincipal user)
    {
        await signIn.SignOutAsync();
        sessions.End(user);
    }
}
