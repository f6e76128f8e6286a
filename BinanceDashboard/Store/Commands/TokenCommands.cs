using BinanceDashboard.Store.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Commands;

/// <summary>Adds and revokes API tokens, and notes their use.</summary>
public sealed class TokenCommands(StoreWriter writer)
{
    private const string Used = "UPDATE ApiToken SET LastUsedAt = ?2 WHERE Id = ?1";

    /// <returns>Null when the user has one of that name already, in any case of letters; otherwise the token with its id.</returns>
    public Task<ApiToken?> AddAsync(ApiToken token, CancellationToken cancellationToken) => writer.WriteAsync<ApiToken?>(
        async context =>
        {
            if (await context.ApiTokens.AnyAsync(row => row.UserId == token.UserId && row.Name == token.Name, cancellationToken)) return null;
            context.ApiTokens.Add(token);
            await context.SaveChangesAsync(cancellationToken);
            return token;
        },
        cancellationToken);

    /// <returns>False when the user has no such token.</returns>
    public Task<bool> RevokeAsync(string userId, long id, CancellationToken cancellationToken) => writer.WriteAsync(
        async context => await context.ApiTokens.Where(token => token.UserId == userId && token.Id == id).ExecuteDeleteAsync(cancellationToken) > 0,
        cancellationToken);

    /// <summary>No page reads again for it.</summary>
    public Task NoteUseAsync(long id, DateTimeOffset at, CancellationToken cancellationToken) =>
        writer.WriteQuietlyAsync(rows => rows.Run(Used, id, at.ToUnixTimeMilliseconds()), cancellationToken);
}
