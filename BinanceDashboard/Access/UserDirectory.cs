using BinanceDashboard.Store;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Access;

/// <summary>The people who may sign in: the owner, whom they add, and the demo's user.</summary>
public sealed class UserDirectory(UserManager<User> users, OpenSessions sessions, SignInStamps stamps)
{
    public const string DemoEmail = "demo@localhost";

    private const int LongestEmail = 254;
    private const int LongestPassword = 1_000;

    private static readonly SemaphoreSlim SetUpGate = new(1, 1);

    public Task<bool> HasOwnerAsync(CancellationToken cancellationToken) => users.Users.AnyAsync(user => user.IsOwner, cancellationToken);

    public Task<User?> OwnerAsync(CancellationToken cancellationToken) => users.Users.AsNoTracking().FirstOrDefaultAsync(user => user.IsOwner, cancellationToken);

    public Task<User?> FindAsync(string email) => users.FindByEmailAsync(email);

    public Task<User?> FindByIdAsync(string id) => users.FindByIdAsync(id);

    public async Task<IReadOnlyList<User>> ListAsync(CancellationToken cancellationToken) =>
        await users.Users.AsNoTracking().Where(user => !user.IsDemo).OrderBy(user => user.Email).ToListAsync(cancellationToken);

    /// <summary>Creates the owner, once: two browsers at the set-up page make one owner.</summary>
    /// <exception cref="AccessException">There is an owner already, or e-mail or password will not do.</exception>
    public async Task<User> SetUpOwnerAsync(string email, string password, CancellationToken cancellationToken)
    {
        await SetUpGate.WaitAsync(cancellationToken);
        try
        {
            if (await HasOwnerAsync(cancellationToken)) throw new AccessException("This dashboard has an owner already: sign in, or ask them to add you.");
            return await CreateAsync(new User { UserName = email, Email = email, IsOwner = true }, password);
        }
        finally
        {
            SetUpGate.Release();
        }
    }

    /// <exception cref="AccessException">E-mail or password will not do.</exception>
    public Task<User> AddAsync(string email, string password) => CreateAsync(new User { UserName = email, Email = email }, password);

    public async Task<User> DemoAsync() =>
        await users.FindByEmailAsync(DemoEmail) ?? await CreateAsync(new User { UserName = DemoEmail, Email = DemoEmail, IsDemo = true }, null);

    /// <returns>False when there is no such user.</returns>
    /// <exception cref="AccessException">It is the owner, who cannot be removed.</exception>
    public async Task<bool> RemoveAsync(string id)
    {
        if (await users.FindByIdAsync(id) is not { IsDemo: false } user) return false;
        if (user.IsOwner) throw new AccessException("The owner cannot be removed.");
        await users.DeleteAsync(user);
        stamps.Set(id, null);
        sessions.EndAll(id);
        return true;
    }

    /// <summary>Puts another password in place; every sign-in from before ends.</summary>
    /// <exception cref="AccessException">It will not do, or it is the demo's user, who has none.</exception>
    public async Task SetPasswordAsync(User user, string password)
    {
        if (user.IsDemo) throw new AccessException("The demo's user signs in without a password.");
        await CheckAsync(user, password);
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        // Saves the user with it.
        await users.UpdateSecurityStampAsync(user);
        stamps.Set(user.Id, user.SecurityStamp);
    }

    /// <summary>As <see cref="SetPasswordAsync"/>, of somebody else, whose windows are closed.</summary>
    /// <returns>False when there is no such user.</returns>
    /// <exception cref="AccessException">It will not do.</exception>
    public async Task<bool> ResetPasswordAsync(string id, string password)
    {
        if (await users.FindByIdAsync(id) is not { IsDemo: false } user) return false;
        await SetPasswordAsync(user, password);
        sessions.EndAll(id);
        return true;
    }

    private async Task CheckAsync(User user, string password)
    {
        if (password.Length > LongestPassword) throw TooLong();
        foreach (var validator in users.PasswordValidators)
        {
            if (await validator.ValidateAsync(users, user, password) is { Succeeded: false } refused) throw new AccessException(refused.Errors.First().Description, "password");
        }
    }

    private static AccessException TooLong() => new($"Choose a password of at most {LongestPassword} characters.", "password");

    private async Task<User> CreateAsync(User user, string? password)
    {
        if (user.Email is { Length: > LongestEmail }) throw new AccessException($"An e-mail address has at most {LongestEmail} characters.", "email");
        if (password is { Length: > LongestPassword }) throw TooLong();
        var result = password is null ? await users.CreateAsync(user) : await users.CreateAsync(user, password);
        if (result.Succeeded) return user;
        var fault = result.Errors.First();
        throw new AccessException(fault.Description, fault.Code.StartsWith("Password", StringComparison.Ordinal) ? "password" : "email");
    }
}
