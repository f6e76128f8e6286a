using System.Text.Json.Serialization;
using BinanceDashboard.Collector.Portfolio;

namespace BinanceDashboard.Api.Portfolio;

/// <summary>What became of an import.</summary>
public sealed record ExecuteContract
{
    [JsonPropertyName("success")]
    public required bool Success { get; init; }

    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>Added and updated.</summary>
    [JsonPropertyName("items_imported")]
    public required int ItemsImported { get; init; }

    /// <summary>All that the account has.</summary>
    [JsonPropertyName("total_found")]
    public required int TotalFound { get; init; }

    [JsonPropertyName("issues")]
    public required IReadOnlyList<IssueContract> Issues { get; init; }

    public static ExecuteContract Of(ImportOutcome outcome) => new()
    {
        Success = outcome.Success,
        Message = outcome.Message,
        ItemsImported = outcome.Plan?.Imported ?? 0,
        TotalFound = outcome.Plan?.Found ?? 0,
        Issues = [.. (outcome.Plan?.Issues ?? []).Select(IssueContract.Of)],
    };
}
