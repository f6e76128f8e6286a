using System.Globalization;
using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Components.Pages.Trades;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Positions;

/// <summary>A round trip, or one that still goes on. Money in USD; null where it is not known.</summary>
public sealed record PositionRow
{
    public required string Key { get; init; }

    public required long AccountId { get; init; }

    public required Market Market { get; init; }

    public required string Symbol { get; init; }

    public required PositionSide Side { get; init; }

    public required bool IsLong { get; init; }

    public required bool IsOpen { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Held now, else the largest size it had; positive. On COIN-M contracts.</summary>
    public required decimal Size { get; init; }

    public decimal? Entry { get; init; }

    public decimal? Exit { get; init; }

    /// <summary>Before fees.</summary>
    public decimal? Realized { get; init; }

    /// <summary>A positive number is a cost.</summary>
    public decimal? Fees { get; init; }

    public decimal? Funding { get; init; }

    /// <summary>Realised profit − fees + funding.</summary>
    public decimal? Net { get; init; }

    public required int Fills { get; init; }

    /// <summary>Why something is not known.</summary>
    public string? Reason { get; init; }

    /// <summary>Where its fills are listed: the address of those of its symbol from its first to its last.</summary>
    public string FillsAddress(ReportCurrency currency) => new TradesQuery
    {
        View = new ViewQuery { Account = AccountId.ToString(CultureInfo.InvariantCulture), Currency = currency.Code },
        Market = Market,
        Symbol = Symbol,
        From = OpenedAt,
        To = ClosedAt,
    }.On("/trades");

    internal static PositionRow Of(RoundTrip trip, string account) => new()
    {
        Key = $"{account} {trip.Key.Symbol.Market} {trip.Key.Symbol.Symbol} {trip.Key.Side} {trip.FirstTradeId} {trip.LastTradeId}",
        AccountId = trip.Key.Symbol.AccountId,
        Market = trip.Key.Symbol.Market,
        Symbol = trip.Key.Symbol.Symbol,
        Side = trip.Key.Side,
        IsLong = trip.Direction == PositionDirection.Long,
        IsOpen = trip.IsOpen,
        OpenedAt = trip.OpenedAt,
        ClosedAt = trip.ClosedAt,
        Size = trip.IsOpen ? Math.Abs(trip.Quantity) : trip.MaxQuantity,
        Entry = trip.IsOpen ? trip.AverageCost.Value : trip.EntryVwap.Value,
        Exit = trip.ExitVwap.Value,
        Realized = trip.RealizedPnlUsd.Value,
        Fees = trip.FeesUsd.Value,
        Funding = trip.FundingUsd.Value,
        Net = trip.NetUsd.Value,
        Fills = trip.Fills,
        Reason = trip.NetUsd.Reason ?? trip.EntryVwap.Reason,
    };
}
