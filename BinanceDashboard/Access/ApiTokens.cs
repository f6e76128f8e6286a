using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Access;

/// <summary>Tokens that sign scripts in as their user, until they expire or are revoked.</summary>
public sealed class ApiTokens(TokenQueries queries, TokenCommands commands, TimeProvider time)
{
    /// <summary>Every token begins with it, so that one is known where it was left lying.</summary>
    public const string Prefix = "bd_";

    private const int RandomBytes = 32;
    private const int LongestName = 60;
    private const int MostOfOneUser = 50;

    /// <summary>The user's own, the newest first.</summary>
    public Task<IReadOnlyList<ApiToken>> ListAsync(string userId, CancellationToken cancellationToken) => queries.ListAsync(userId, cancellationToken);

    /// <param name="life">From now on; null for ever.</param>
    /// <exception cref="AccessException">The name will not do or is taken, or there are too many.</exception>
    public async Task<NewToken> CreateAsync(User user, string? name, TimeSpan? life, CancellationToken cancellationToken)
    {
        if (user.IsDemo) throw new AccessException("The demo's user has no API tokens, because anybody may be it: sign in as a user of your own.");
        var clean = CleanName(name);
        if ((await queries.ListAsync(user.Id, cancellationToken)).Count >= MostOfOneUser)
            throw new AccessException($"You have {MostOfOneUser} tokens already: revoke one that is not needed any more.");
        var text = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));
        var now = time.GetUtcNow();
        var token = new ApiToken { UserId = user.Id, Name = clean, Hash = HashOf(text), CreatedAt = now, ExpiresAt = now + life };
        return await commands.AddAsync(token, cancellationToken) is { } kept
            ? new NewToken(kept, text)
            : throw new AccessException($"You already have a token named '{clean}': choose another name.", "name");
    }

    /// <returns>False when the user has no such token.</returns>
    public Task<bool> RevokeAsync(string userId, long id, CancellationToken cancellationToken) => commands.RevokeAsync(userId, id, cancellationToken);

    /// <returns>The kept token of this text; null for one that has expired, was revoked, or never was.</returns>
    internal async Task<ApiToken?> FindAsync(string text, CancellationToken cancellationToken) =>
        await queries.FindAsync(HashOf(text), cancellationToken) is { } token && !token.IsExpired(time.GetUtcNow()) ? token : null;

    private static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string CleanName(string? name)
    {
        var clean = name?.Trim() ?? "";
        if (clean.Length is 0 or > LongestName) throw new AccessException($"Give the token a name of 1 to {LongestName} characters, such as what uses it.", "name");
        return clean.Any(char.IsControl) ? throw new AccessException("The name has a character that cannot be shown: type it again.", "name") : clean;
    }
}
