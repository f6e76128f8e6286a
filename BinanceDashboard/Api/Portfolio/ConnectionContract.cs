using System.Text.Json.Serialization;
using BinanceDashboard.Access;

namespace BinanceDashboard.Api.Portfolio;

/// <summary>What a test of an account's key found.</summary>
public sealed record ConnectionContract
{
    [JsonPropertyName("success")]
    public required bool Success { get; init; }

    [JsonPropertyName("message")]
    public required string Message { get; init; }

    [JsonPropertyName("account_type")]
    public required string? AccountType { get; init; }

    /// <summary>Whether account and key both allow it; so the next one.</summary>
    [JsonPropertyName("can_trade")]
    public required bool CanTrade { get; init; }

    [JsonPropertyName("can_withdraw")]
    public required bool CanWithdraw { get; init; }

    [JsonPropertyName("can_deposit")]
    public required bool CanDeposit { get; init; }

    /// <summary>Assets with a balance in the spot wallet.</summary>
    [JsonPropertyName("balances_count")]
    public required int BalancesCount { get; init; }

    public static ConnectionContract Of(KeyReport report) => new()
    {
        Success = report.Success,
        Message = report.Message,
        AccountType = report.Success ? report.AccountType : null,
        CanTrade = report.CanTrade,
        CanWithdraw = report.CanWithdraw,
        CanDeposit = report.CanDeposit,
        BalancesCount = report.Balances,
    };
}
