using BinanceDashboard.Access;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Backups;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Settings;
using BinanceDashboard.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace BinanceDashboard.Components.Pages.Settings;

/// <summary>Reads what the signed-in user may set; the owner's part for the owner alone.</summary>
internal sealed class SettingsReader(
    SignedInUser user, IServiceScopeFactory scopes, ApiTokens tokens, AccountQueries accounts, ChoiceFile choices, BackupShelf shelf, BackupRuns runs, BackupSchedule schedule,
    DataDirectory directory, IConfiguration configuration, TimeProvider time)
{
    private const int MostBackups = 8;
    private const string Unreadable = "The settings could not be read from the database, which may be busy or its disk full: try again, or look at the page Jobs for the health of this program.";

    public async Task<SettingsView> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var (id, email) = await user.GetAsync();
            // In a scope of its own, because the frame and the page ask at the same time.
            await using var scope = scopes.CreateAsyncScope();
            var users = scope.ServiceProvider.GetRequiredService<UserDirectory>();
            var self = await users.FindByIdAsync(id);
            return new SettingsView
            {
                State = PageState.Content,
                ReadAt = time.GetUtcNow(),
                Email = email,
                IsDemo = self is { IsDemo: true },
                Tokens = [.. (await tokens.ListAsync(id, cancellationToken)).Select(Line)],
                Program = self is { IsOwner: true } ? await ProgramAsync(users, cancellationToken) : null,
            };
        }
        catch (SqliteException)
        {
            return new SettingsView { State = PageState.Failed, Reason = Unreadable, ReadAt = time.GetUtcNow() };
        }
    }

    private TokenLine Line(ApiToken token) => new(token.Id, token.Name, token.CreatedAt, token.ExpiresAt, token.LastUsedAt, token.IsExpired(time.GetUtcNow()));

    private async Task<ProgramView> ProgramAsync(UserDirectory users, CancellationToken cancellationToken)
    {
        var names = (await accounts.ListAllAsync(cancellationToken)).ToLookup(account => account.OwnerId, account => account.Name);
        var (chosen, files) = (choices.Choices, shelf.List());
        return new ProgramView
        {
            Users = [.. (await users.ListAsync(cancellationToken)).OrderByDescending(one => one.IsOwner).Select(one => new UserLine(one.Id, one.Email ?? "", one.IsOwner, [.. names[one.Id]]))],
            Level = chosen.LogLevel,
            ConfiguredLevel = Enum.TryParse<LogLevel>(configuration["Logging:LogLevel:Default"], ignoreCase: true, out var level) ? level : LogLevel.Information,
            BackupEvery = chosen.BackupEvery,
            BackupsKept = chosen.BackupsKept,
            NextBackupAt = schedule.NextAt(),
            IsBackingUp = runs.IsRunning,
            LastBackup = runs.Last,
            Backups = [.. files.Take(MostBackups)],
            BackupCount = files.Count,
            BackupFolder = directory.Backups,
        };
    }
}
