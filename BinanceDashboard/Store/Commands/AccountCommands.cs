using BinanceDashboard.Store.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Commands;

/// <summary>Adds, changes and removes accounts.</summary>
public sealed class AccountCommands(StoreWriter writer)
{
    /// <returns>The account with its id; null when its owner has one of that name already, in any case of letters.</returns>
    public Task<Account?> AddAsync(Account account, CancellationToken cancellationToken) => writer.WriteAsync<Account?>(
        async context =>
        {
            if (await context.Accounts.AnyAsync(row => row.OwnerId == account.OwnerId && row.Name == account.Name, cancellationToken)) return null;
            context.Accounts.Add(account);
            await context.SaveChangesAsync(cancellationToken);
            return account;
        },
        cancellationToken);

    /// <returns>False when another account of the owner has the name.</returns>
    public Task<bool> RenameAsync(Account account, string name, CancellationToken cancellationToken) => writer.WriteAsync(
        async context =>
        {
            if (await context.Accounts.AnyAsync(row => row.OwnerId == account.OwnerId && row.Name == name && row.Id != account.Id, cancellationToken)) return false;
            await One(context, account.Id).ExecuteUpdateAsync(row => row.SetProperty(found => found.Name, name), cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>Puts another key in place; what the old one was told is forgotten.</summary>
    public Task ReplaceKeyAsync(long id, string protectedKey, string protectedSecret, CancellationToken cancellationToken) => writer.WriteAsync(
        context => One(context, id).ExecuteUpdateAsync(
            row => row.SetProperty(account => account.ProtectedKey, protectedKey).SetProperty(account => account.ProtectedSecret, protectedSecret)
                .SetProperty(account => account.Permissions, (KeyPermissions?)null).SetProperty(account => account.Failure, (string?)null).SetProperty(account => account.LastTriedAt, (DateTimeOffset?)null),
            cancellationToken),
        cancellationToken);

    public Task DisableAsync(long id, bool disabled, CancellationToken cancellationToken) => writer.WriteAsync(
        context => One(context, id).ExecuteUpdateAsync(row => row.SetProperty(account => account.Disabled, disabled), cancellationToken),
        cancellationToken);

    /// <summary>Removes the account, all its facts, and what the log tells of it.</summary>
    public Task DeleteAsync(long id, CancellationToken cancellationToken) => writer.WriteAsync(
        async context =>
        {
            await context.LogEntries.Where(entry => entry.AccountId == id).ExecuteDeleteAsync(cancellationToken);
            await One(context, id).ExecuteDeleteAsync(cancellationToken);
        },
        cancellationToken);

    /// <summary>Records how the last run went: null clears the failure.</summary>
    public Task RecordRunAsync(long id, DateTimeOffset triedAt, string? failure, CancellationToken cancellationToken) => writer.WriteAsync(
        context => One(context, id).ExecuteUpdateAsync(
            row => row.SetProperty(account => account.Failure, failure).SetProperty(account => account.LastTriedAt, triedAt), cancellationToken),
        cancellationToken);

    public Task RecordPermissionsAsync(long id, KeyPermissions permissions, CancellationToken cancellationToken) => writer.WriteAsync(
        context => One(context, id).ExecuteUpdateAsync(row => row.SetProperty(account => account.Permissions, permissions), cancellationToken),
        cancellationToken);

    /// <param name="rule">Null for the default.</param>
    public Task ChooseBenchmarkAsync(long id, BenchmarkRule? rule, CancellationToken cancellationToken) => writer.WriteAsync(
        context => One(context, id).ExecuteUpdateAsync(row => row.SetProperty(account => account.Benchmark, rule), cancellationToken),
        cancellationToken);

    /// <param name="everyHours">Null for never.</param>
    public Task ScheduleImportAsync(long id, int? everyHours, CancellationToken cancellationToken) => writer.WriteAsync(
        context => One(context, id).ExecuteUpdateAsync(row => row.SetProperty(account => account.ImportEveryHours, everyHours), cancellationToken),
        cancellationToken);

    /// <param name="protectedAddress">Null for none.</param>
    public Task SetWebhookAsync(long id, string? protectedAddress, CancellationToken cancellationToken) => writer.WriteAsync(
        context => One(context, id).ExecuteUpdateAsync(row => row.SetProperty(account => account.ProtectedWebhook, protectedAddress), cancellationToken),
        cancellationToken);

    private static IQueryable<Account> One(DashboardContext context, long id) => context.Accounts.Where(account => account.Id == id);
}
