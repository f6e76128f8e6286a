using System.Globalization;
using System.Security.Claims;
using BinanceDashboard.Access;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api;

/// <summary>Finds what a route names among what is the caller's own; anything else is as unknown as nothing.</summary>
internal static class Scope
{
    private static readonly string[] TimeForms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static async Task<IResult> WithAccountAsync(
        string id, ClaimsPrincipal user, AccountQueries accounts, Func<Account, Task<IResult>> answer, CancellationToken cancellationToken)
    {
        if (!long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return Problem.NotFound();
        return await accounts.FindAsync(CurrentUser.IdOf(user), number, cancellationToken) is { } account ? await answer(account) : Problem.NotFound();
    }

    /// <summary>Reads a time of the query; null where it was not given.</summary>
    /// <exception cref="AccessException">It is no ISO 8601 time.</exception>
    public static DateTimeOffset? Time(string? text, string name)
    {
        if (string.IsNullOrEmpty(text)) return null;
        return DateTimeOffset.TryParseExact(text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : throw new AccessException($"'{name}' is not a time: write it like 2026-01-31T12:00:00Z.", name);
    }
}
