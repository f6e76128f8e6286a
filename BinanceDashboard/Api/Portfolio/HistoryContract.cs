using System.Globalization;
using System.Text.Json.Serialization;
using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Portfolio;

/// <summary>An import that came to an end.</summary>
public sealed record HistoryContract
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("account_id")]
    public required string AccountId { get; init; }

    [JsonPropertyName("source")]
    public required string Source { get; init; }

    [JsonPropertyName("import_date")]
    public required DateTimeOffset ImportDate { get; init; }

    [JsonPropertyName("items_imported")]
    public required int ItemsImported { get; init; }

    /// <summary>Done, Failed or Undone.</summary>
    [JsonPropertyName("status")]
    public required ImportStatus Status { get; init; }

    [JsonPropertyName("error_message")]
    public required string? ErrorMessage { get; init; }

    /// <summary>Person or Schedule.</summary>
    [JsonPropertyName("trigger")]
    public required ImportTrigger Trigger { get; init; }

    public static HistoryContract Of(ImportRun run) => new()
    {
        Id = run.Id.ToString(CultureInfo.InvariantCulture),
        AccountId = run.AccountId.ToString(CultureInfo.InvariantCulture),
        Source = run.Source,
        ImportDate = run.At,
        ItemsImported = run.Imported,
        Status = run.Status,
        ErrorMessage = run.Error,
        Trigger = run.Trigger,
    };
}
