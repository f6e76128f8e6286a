using BinanceDashboard.Access;

namespace BinanceDashboard.Components.Pages.Accounts;

/// <summary>What the page can have done, for the signed-in user. A returned sentence says what went wrong; null is done.</summary>
public sealed record AccountCommands
{
    public required Func<CancellationToken, Task<AccountsView>> Load { get; init; }

    /// <summary>How an account is read; null for one that is gone.</summary>
    public required Func<long, CancellationToken, Task<AccountDetail?>> Detail { get; init; }

    /// <summary>Tries a key that is not stored.</summary>
    public required Func<NewAccount, CancellationToken, Task<KeyReport>> Try { get; init; }

    public required Func<NewAccount, CancellationToken, Task<string?>> Add { get; init; }

    /// <summary>Tries the stored key.</summary>
    public required Func<long, CancellationToken, Task<KeyReport>> Test { get; init; }

    public required Func<long, CancellationToken, Task<string?>> Collect { get; init; }

    /// <summary>True pauses, false resumes.</summary>
    public required Func<long, bool, CancellationToken, Task<string?>> Pause { get; init; }

    public required Func<long, CancellationToken, Task<string?>> Delete { get; init; }
}
