using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Api.Csv;

namespace BinanceDashboard.Api.Trades;

/// <summary>Round trips as rows of a CSV file; money in USD, a cell is empty where it is not known.</summary>
internal static class PositionCsv
{
    public static readonly IReadOnlyList<string> Columns =
    [
        "status", "symbol", "positionSide", "direction", "open_time", "close_time", "duration_min", "max_position_qty", "entry_qty", "entry_vwap", "exit_qty", "exit_vwap", "realizedPnl", "commission",
        "funding", "net_pnl_after_fees", "fills",
    ];

    public static void Write(CsvWriter csv, RoundTrip trip)
    {
        var row = PositionContract.Of(trip);
        csv.Text(row.Status).Text(row.Symbol).Text(row.PositionSide).Text(row.Direction);
        _ = row.OpenTime is { } opened ? csv.Time(opened) : csv.Text("");
        _ = row.CloseTime is { } closed ? csv.Time(closed) : csv.Text("");
        csv.Number(row.DurationMin).Number(row.MaxPositionQty).Number(row.EntryQty).Number(row.EntryVwap).Number(row.ExitQty).Number(row.ExitVwap)
            .Number(row.RealizedPnl).Number(row.Commission).Number(row.Funding).Number(row.NetPnlAfterFees).Number(row.Fills);
    }
}
