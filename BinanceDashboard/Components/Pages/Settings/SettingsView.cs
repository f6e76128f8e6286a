using BinanceDashboard.Components.Atoms;

namespace BinanceDashboard.Components.Pages.Settings;

public sealed record SettingsView
{
    // What a prerendered page carries into its live self is limited; the rest is read again then.
    private const int MostTokens = 12;
    private const int MostUsers = 12;
    private const int MostNames = 3;

    public required PageState State { get; init; }

    /// <summary>Why it is failed or stale.</summary>
    public string? Reason { get; init; }

    /// <summary>This machine's time at which it was read.</summary>
    public DateTimeOffset ReadAt { get; init; }

    public string Email { get; init; } = "";

    /// <summary>Anybody may be that user: no password, no tokens.</summary>
    public bool IsDemo { get; init; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<TokenLine> Tokens { get; init; } = [];

    /// <summary>Null for all but the owner.</summary>
    public ProgramView? Program { get; init; }

    public static SettingsView Loading { get; } = new() { State = PageState.Loading };

    public SettingsView Beginning() => this with
    {
        Tokens = [.. Tokens.Take(MostTokens)],
        Program = Program is { } program ? program with { Users = [.. program.Users.Take(MostUsers).Select(user => user with { Accounts = [.. user.Accounts.Take(MostNames)] })] } : null,
    };
}
