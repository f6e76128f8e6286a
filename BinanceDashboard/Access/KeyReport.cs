using BinanceDashboard.Store;

namespace BinanceDashboard.Access;

/// <summary>What a test of a key found.</summary>
public sealed record KeyReport
{
    public required bool Success { get; init; }

    /// <summary>A sentence that says what was found, or what is wrong and what to do.</summary>
    public required string Message { get; init; }

    /// <summary>Null where the environment has no such call.</summary>
    public KeyPermissions? Permissions { get; init; }

    /// <summary>The exchange's word for the kind of account, like SPOT; empty where the test failed.</summary>
    public string AccountType { get; init; } = "";

    /// <summary>Whether account and key both allow it.</summary>
    public bool CanTrade { get; init; }

    /// <summary>Whether account and key both allow it.</summary>
    public bool CanWithdraw { get; init; }

    public bool CanDeposit { get; init; }

    /// <summary>Assets with a balance in the spot wallet.</summary>
    public int Balances { get; init; }

    public static KeyReport Failed(string message) => new() { Success = false, Message = message };
}
