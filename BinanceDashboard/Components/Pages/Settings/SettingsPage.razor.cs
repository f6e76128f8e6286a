using BinanceDashboard.Access;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Store.Settings;
using Microsoft.AspNetCore.Components;

namespace BinanceDashboard.Components.Pages.Settings;

/// <summary>What a user may set for themselves, and the owner for everybody.</summary>
public sealed partial class SettingsPage
{
    private (Severity Severity, string Text)? _message;
    private SettingsDialog _dialog;
    private TokenLine? _token;
    private UserLine? _user;

    [Inject] public required SettingsCommands Commands { get; init; }

    /// <summary>What became of the form for another password, which leads back here.</summary>
    [SupplyParameterFromQuery] public string? Password { get; set; }

    /// <summary>Handed from the prerendered page to the live one, so that no line jumps.</summary>
    [PersistentState] public SettingsView? View { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (Enum.TryParse<PasswordChange>(Password, out var outcome) && Enum.IsDefined(outcome)) _message = SettingsWords.Of(outcome);
        if (View is null) await RefreshAsync();
    }

    protected override async Task ReadAgainAsync()
    {
        var view = await Commands.Load(Gone);
        View = view.State == PageState.Failed && View is { State: PageState.Content or PageState.Stale } before
            ? before with { State = PageState.Stale, Reason = view.Reason }
            : RendererInfo.IsInteractive ? view : view.Beginning();
    }

    private async Task CloseAsync()
    {
        (_dialog, _token, _user) = (SettingsDialog.None, null, null);
        await RefreshAsync();
    }

    private void Revoke(TokenLine token) => _token = token;

    private void Reset(UserLine user) => (_dialog, _user) = (SettingsDialog.Reset, user);

    private void Remove(UserLine user) => (_dialog, _user) = (SettingsDialog.Remove, user);

    private async Task RevokeAsync(TokenLine token)
    {
        _token = null;
        await SaidAsync($"The token {token.Name} was revoked: what uses it is refused from now on.", cancellation => Commands.RevokeToken(token.Id, cancellation));
    }

    private Task AddedAsync(string email) => DoneAsync($"{email} may sign in now, and sees only their own accounts.");

    private Task ResetAsync(string email) => DoneAsync($"{email} has another password. Their windows and devices were signed out.");

    private async Task RemoveAsync(UserLine user)
    {
        _dialog = SettingsDialog.None;
        await SaidAsync($"{user.Email} was removed with all that belonged to them.", cancellation => Commands.RemoveUser(user.Id, cancellation));
    }

    private Task LevelAsync(LogLevel? level) => SaidAsync(
        level is { } chosen ? $"{chosen} is logged from now on, also after a restart." : "The settings decide again what is logged.",
        cancellation => Commands.ChooseLevel(level, cancellation));

    private Task BackUpAsync() => SaidAsync("Backed up and checked.", Commands.BackUp);

    private Task ScheduleAsync((BackupEvery Every, int Kept) wanted) => SaidAsync(
        wanted.Every == BackupEvery.Off ? "Backups are made by hand alone from now on. Those that exist stay." : $"A {wanted.Every.ToString().ToLowerInvariant()} backup is made from now on, and the last {wanted.Kept} stay.",
        cancellation => Commands.ScheduleBackups(wanted.Every, wanted.Kept, cancellation));

    private Task DoneAsync(string done)
    {
        _message = (Severity.Good, done);
        return CloseAsync();
    }

    private async Task SaidAsync(string done, Func<CancellationToken, Task<string?>> command)
    {
        var refused = await command(Gone);
        _message = refused is null ? (Severity.Good, done) : (Severity.Failure, refused);
        await RefreshAsync();
    }
}
