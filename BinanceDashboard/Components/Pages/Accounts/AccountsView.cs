using BinanceDashboard.Components.Atoms;

namespace BinanceDashboard.Components.Pages.Accounts;

public sealed record AccountsView
{
    public required PageState State { get; init; }

    public string? Reason { get; init; }

    public IReadOnlyList<AccountLine> Accounts { get; init; } = [];

    /// <summary>Names of the environments an account can be put on.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    /// <summary>The kinds of key that can be used.</summary>
    public IReadOnlyList<string> KeyTypes { get; init; } = [];

    public static AccountsView Loading { get; } = new() { State = PageState.Loading };
}
