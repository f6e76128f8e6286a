using BinanceDashboard.Access;
using BinanceDashboard.Collector;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Backups;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Settings;

namespace BinanceDashboard.Components.Pages.Settings;

/// <summary>Carries out what the settings page asks for: tokens for the signed-in user, all that concerns others or the program for the owner alone.</summary>
internal sealed class SettingsActions(
    SettingsReader reader, SignedInUser user, IServiceScopeFactory scopes, ApiTokens tokens, AccountQueries accounts, CollectorCommands collector, ChoiceFile choices, BackupRuns backups, StoreChanges changes)
{
    private const string GoneUser = "This user is not there any more: reload the page.";

    public SettingsCommands Commands => new()
    {
        Load = reader.ReadAsync,
        CreateToken = CreateTokenAsync,
        RevokeToken = RevokeTokenAsync,
        AddUser = (email, password, _) => AsOwnerAsync(users => users.AddAsync(email.Trim(), password)),
        RemoveUser = (id, cancellationToken) => AsOwnerAsync(users => RemoveUserAsync(users, id, cancellationToken)),
        ResetPassword = (id, password, _) => AsOwnerAsync(users => ResetPasswordAsync(users, id, password)),
        ChooseLevel = (level, _) => AsOwnerAsync(_ => Choose(chosen => chosen with { LogLevel = level })),
        BackUp = cancellationToken => AsOwnerAsync(_ => BackUpAsync(cancellationToken)),
        ScheduleBackups = (every, kept, _) => AsOwnerAsync(_ => Choose(chosen => chosen with { BackupEvery = every, BackupsKept = Math.Clamp(kept, ChoiceFile.LeastBackups, ChoiceFile.MostBackups) })),
    };

    private async Task<TokenAnswer> CreateTokenAsync(string name, TimeSpan? life, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<UserDirectory>().FindByIdAsync(id) is not { } self) return new TokenAnswer(null, GoneUser);
        try
        {
            return new TokenAnswer((await tokens.CreateAsync(self, name, life, cancellationToken)).Text, null);
        }
        catch (AccessException refused)
        {
            return new TokenAnswer(null, refused.Message);
        }
    }

    private async Task<string?> RevokeTokenAsync(long token, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        return await tokens.RevokeAsync(id, token, cancellationToken) ? null : "This token is not there any more: it was revoked before.";
    }

    private async Task<string?> AsOwnerAsync(Func<UserDirectory, Task> command)
    {
        var (id, _) = await user.GetAsync();
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserDirectory>();
        if (await users.FindByIdAsync(id) is not { IsOwner: true }) return "Only the owner may do this: it concerns everybody who uses this dashboard.";
        try
        {
            await command(users);
            return null;
        }
        catch (Exception refused) when (refused is AccessException or StoreException)
        {
            return refused.Message;
        }
    }

    // The accounts first, each once no run of it goes on that would write more.
    private async Task RemoveUserAsync(UserDirectory users, string id, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(id) is not { IsOwner: false, IsDemo: false }) throw new AccessException("This user cannot be removed, or is not there any more: reload the page.");
        foreach (var account in await accounts.ListAsync(id, cancellationToken)) await collector.RemoveAsync(account, cancellationToken);
        if (!await users.RemoveAsync(id)) throw new AccessException(GoneUser);
    }

    private static async Task ResetPasswordAsync(UserDirectory users, string id, string password)
    {
        if (!await users.ResetPasswordAsync(id, password)) throw new AccessException(GoneUser);
    }

    private Task Choose(Func<ProgramChoices, ProgramChoices> choice)
    {
        choices.Choose(choice);
        changes.Signal();
        return Task.CompletedTask;
    }

    // Not tied to who asked: what was begun is finished, also where the window is closed.
    private async Task BackUpAsync(CancellationToken cancellationToken)
    {
        var outcome = await backups.RunAsync(byPerson: true, CancellationToken.None).WaitAsync(cancellationToken);
        if (outcome is null) throw new StoreException("A backup is being made already: wait for its end.");
        if (outcome.Failure is { } failure) throw new StoreException(failure);
    }
}
