using BinanceDashboard.Api.Csv;
using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Trades;

/// <summary>Fills as rows of a CSV file; the commission in its own asset.</summary>
internal static class FillCsv
{
    public static readonly IReadOnlyList<string> Columns = ["time", "symbol", "side", "qty", "price", "commission", "commissionAsset", "realizedPnl", "positionSide", "id"];

    public static void Write(CsvWriter csv, Fill fill) => csv
        .Time(fill.At).Text(fill.Symbol).Text(fill.Side.ToString().ToUpperInvariant()).Number(fill.Quantity).Number(fill.Price).Number(fill.Commission).Text(fill.CommissionAsset)
        .Number(fill.RealizedPnl).Text(fill.PositionSide.ToString().ToUpperInvariant()).Number(fill.TradeId);
}
