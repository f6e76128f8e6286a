using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using BinanceDashboard.Analytics.Portfolio;

namespace BinanceDashboard.Api.Portfolio;

/// <summary>An item of the portfolio beside what it is worth at the last snapshot. USD.</summary>
public sealed record ItemContract : ItemFields
{
    [SetsRequiredMembers]
    private ItemContract(PortfolioLine line)
        : base(line.Item)
    {
        (Id, AccountId, Note) = (line.Item.Id.ToString(CultureInfo.InvariantCulture), line.Item.AccountId?.ToString(CultureInfo.InvariantCulture), line.Item.Note);
        (CurrentPrice, CurrentPriceAt, CurrentValue) = (line.Price, line.PriceAt, line.Value);
        (Pnl, PnlPercent) = (line.Pnl, line.PnlPercent);
    }

    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Null for one that is kept by hand.</summary>
    [JsonPropertyName("account_id")]
    public required string? AccountId { get; init; }

    [JsonPropertyName("note")]
    public required string? Note { get; init; }

    /// <summary>For one unit; null while no snapshot priced it.</summary>
    [JsonPropertyName("current_price")]
    public required decimal? CurrentPrice { get; init; }

    /// <summary>When that was.</summary>
    [JsonPropertyName("current_price_at")]
    public required DateTimeOffset? CurrentPriceAt { get; init; }

    [JsonPropertyName("current_value")]
    public required decimal? CurrentValue { get; init; }

    /// <summary>Value − amount × price_buy_usd − commission; null where one of them is not known.</summary>
    [JsonPropertyName("pnl")]
    public required decimal? Pnl { get; init; }

    /// <summary>A ratio of what was invested.</summary>
    [JsonPropertyName("pnl_percent")]
    public required decimal? PnlPercent { get; init; }

    public static ItemContract Of(PortfolioLine line) => new(line);
}
