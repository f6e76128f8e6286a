using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Trades;

public sealed record PositionContract
{
    /// <summary>OPEN or CLOSED.</summary>
    public required string Status { get; init; }

    public required Market Market { get; init; }

    public required string Symbol { get; init; }

    /// <summary>BOTH, LONG or SHORT, as the exchange gives it.</summary>
    public required string PositionSide { get; init; }

    /// <summary>LONG or SHORT.</summary>
    public required string Direction { get; init; }

    public required DateTimeOffset? OpenTime { get; init; }

    public required DateTimeOffset? CloseTime { get; init; }

    public required decimal? DurationMin { get; init; }

    /// <summary>What is held now, signed; on COIN-M contracts.</summary>
    public required decimal Quantity { get; init; }

    public required decimal MaxPositionQty { get; init; }

    public required decimal EntryQty { get; init; }

    public required decimal? EntryVwap { get; init; }

    /// <summary>The running average cost of what is held; null when it is closed.</summary>
    public required decimal? AverageCost { get; init; }

    public required decimal ExitQty { get; init; }

    public required decimal? ExitVwap { get; init; }

    /// <summary>USD, before fees.</summary>
    public required decimal? RealizedPnl { get; init; }

    /// <summary>USD at each fill's time; a cost is positive.</summary>
    public required decimal? Commission { get; init; }

    /// <summary>USD, signed.</summary>
    public required decimal? Funding { get; init; }

    public required decimal? NetPnlAfterFees { get; init; }

    public required int Fills { get; init; }

    public required bool OpenedBeforeHistory { get; init; }

    /// <summary>Why a number is null, by its field.</summary>
    public required IReadOnlyDictionary<string, string> Reasons { get; init; }

    internal static PositionContract Of(RoundTrip trip)
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        decimal? Known(string field, Figure figure)
        {
            if (figure.Reason is { } reason) reasons[field] = reason;
            return figure.Value;
        }

        return new PositionContract
        {
            Status = trip.IsOpen ? "OPEN" : "CLOSED",
            Market = trip.Key.Symbol.Market,
            Symbol = trip.Key.Symbol.Symbol,
            PositionSide = trip.Key.Side.ToString().ToUpperInvariant(),
            Direction = trip.Direction.ToString().ToUpperInvariant(),
            OpenTime = trip.OpenedAt,
            CloseTime = trip.ClosedAt,
            DurationMin = trip.Duration is { } duration ? Math.Round((decimal)duration.Ticks / TimeSpan.TicksPerMinute, 3) : null,
            Quantity = trip.Quantity,
            MaxPositionQty = trip.MaxQuantity,
            EntryQty = trip.EntryQuantity,
            EntryVwap = Known("entryVwap", trip.EntryVwap),
            AverageCost = trip.IsOpen ? Known("averageCost", trip.AverageCost) : null,
            ExitQty = trip.ExitQuantity,
            ExitVwap = Known("exitVwap", trip.ExitVwap),
            RealizedPnl = Known("realizedPnl", trip.RealizedPnlUsd),
            Commission = Known("commission", trip.FeesUsd),
            Funding = Known("funding", trip.FundingUsd),
            NetPnlAfterFees = Known("netPnlAfterFees", trip.NetUsd),
            Fills = trip.Fills,
            OpenedBeforeHistory = trip.OpenedBeforeHistory,
            Reasons = reasons,
        };
    }
}
