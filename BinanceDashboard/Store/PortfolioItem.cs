using System.Text.Json.Serialization;

namespace BinanceDashboard.Store;

/// <summary>A holding with what it cost, imported from an account or kept by hand. Identity of an imported one: user, account, symbol and source.</summary>
public sealed record PortfolioItem
{
    /// <summary>Source of what was imported from an account.</summary>
    public const string Imported = "Binance";

    /// <summary>Source of what a person keeps by hand.</summary>
    public const string ByHand = "Manual";

    /// <summary>Stands where no price is known, so that the item is seen and never counted.</summary>
    public const decimal UnknownPrice = 9_999_999m;

    public long Id { get; init; }

    public required string OwnerId { get; init; }

    /// <summary>Null for what belongs to no account.</summary>
    public required long? AccountId { get; init; }

    /// <summary>The coin, like BTC.</summary>
    public required string Symbol { get; init; }

    /// <summary>Positive.</summary>
    public required decimal Amount { get; init; }

    /// <summary>For one unit, in <see cref="BaseCurrency"/>; positive.</summary>
    public required decimal PriceBuy { get; init; }

    public required string BaseCurrency { get; init; }

    /// <summary>For one unit, USD; positive. <see cref="UnknownPrice"/> where <see cref="PriceOrigin"/> is Unknown.</summary>
    public required decimal PriceBuyUsd { get; init; }

    public required PriceOrigin PriceOrigin { get; init; }

    /// <summary>UTC: the first purchase of what is left, else the day on which the item came to be.</summary>
    public required DateTimeOffset PurchaseDate { get; init; }

    /// <summary><see cref="Imported"/> or <see cref="ByHand"/>.</summary>
    public required string Source { get; init; }

    /// <summary>What was paid to buy what is left, a positive cost in <see cref="BaseCurrency"/>; it is in no price.</summary>
    public required decimal Commission { get; init; }

    /// <summary>The same in USD.</summary>
    public required decimal CommissionUsd { get; init; }

    public string? Note { get; init; }

    [JsonIgnore]
    public bool IsImported => Source == Imported;
}
