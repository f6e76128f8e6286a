using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using BinanceDashboard.Analytics.Portfolio;
using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Portfolio;

/// <summary>What an import would do; nothing is saved.</summary>
public sealed record PreviewContract
{
    [JsonPropertyName("success")]
    public required bool Success { get; init; }

    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>Added and updated.</summary>
    [JsonPropertyName("items_imported")]
    public required int ItemsImported { get; init; }

    [JsonPropertyName("portfolio_items")]
    public required IReadOnlyList<Line> PortfolioItems { get; init; }

    /// <summary>Coins that are sold out: their items would go.</summary>
    [JsonPropertyName("closed")]
    public required IReadOnlyList<string> Closed { get; init; }

    /// <summary>Parts of the account that could not be read: an import is refused unless it says acceptPartial.</summary>
    [JsonPropertyName("gaps")]
    public required IReadOnlyList<string> Gaps { get; init; }

    public static PreviewContract Of(ImportPreview preview) => new()
    {
        Success = preview.Plan is not null,
        Message = preview.Failure ?? (preview.Gaps.Count > 0 ? $"{ImportWords.Summary(preview.Plan!)} A part of the account could not be read: {string.Join(" ", preview.Gaps)}" : ImportWords.Summary(preview.Plan!)),
        ItemsImported = preview.Plan?.Imported ?? 0,
        PortfolioItems = [.. (preview.Plan?.Lines ?? []).Where(line => line.Action != ImportAction.Close).Select(Line.Of)],
        Closed = [.. (preview.Plan?.Lines ?? []).Where(line => line.Action == ImportAction.Close).Select(line => line.Symbol)],
        Gaps = preview.Gaps,
    };

    public sealed record Line : ItemFields
    {
        [SetsRequiredMembers]
        private Line(ImportLine line)
            : base(line.Item) => (Action, Issues) = (line.Action, [.. line.Issues.Select(IssueContract.Of)]);

        /// <summary>Add, Update or Unchanged.</summary>
        [JsonPropertyName("action")]
        public required ImportAction Action { get; init; }

        [JsonPropertyName("issues")]
        public required IReadOnlyList<IssueContract> Issues { get; init; }

        public static Line Of(ImportLine line) => new(line);
    }
}
