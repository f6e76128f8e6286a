using System.Text.Json;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Loans, their interest and liquidations, newest first. Cross margin unless a pair is named.</summary>
internal static class MarginHistoryEndpoints
{
    /// <summary>Without an asset loans are listed for this long before the end alone.</summary>
    private static readonly TimeSpan LoansOfAllAssets = TimeSpan.FromDays(7);

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/margin/borrow-repay", WeightPool.SapiAddress, 10, WriteLoans) { IsSigned = true },
        new("/sapi/v1/margin/interestHistory", WeightPool.SapiAddress, 1, WriteInterests) { IsSigned = true },
        new("/sapi/v1/margin/forceLiquidationRec", WeightPool.SapiAddress, 1, WriteLiquidations) { IsSigned = true },
    ];

    private static void WriteLoans(ApiCall call)
    {
        var isBorrow = call.Parameters.Required("type") switch { "BORROW" => true, "REPAY" => false, _ => throw ApiException.Missing("type") };
        var (asset, id, pair) = (call.Parameters.Text("asset"), call.Parameters.Number("txId"), MarginHistory.PairOf(call, "isolatedSymbol"));
        var range = id is null ? LoanRange(call, asset) : new HistoryRange(DateTimeOffset.MinValue, DateTimeOffset.MaxValue);
        var rows = call.Books.Margin.Loans
            .Where(row => row.IsBorrow == isBorrow && row.Pair == pair && (id is null ? range.Contains(row.At) : row.Id == id) && (asset is null || row.Asset == asset))
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).ToList();
        PagedRows.Write(call, rows, WriteLoan);
    }

    private static HistoryRange LoanRange(ApiCall call, string? asset)
    {
        var range = MarginHistory.Rule.Read(call);
        return asset is null && range.Start < range.End - LoansOfAllAssets ? range with { Start = range.End - LoansOfAllAssets } : range;
    }

    private static void WriteLoan(Utf8JsonWriter json, LoanRow row)
    {
        json.WriteStartObject();
        json.WriteString("type", "MANUAL");
        if (row.Pair.Length > 0) json.WriteString("isolatedSymbol", row.Pair);
        json.WriteDecimal("amount", row.Principal + row.Interest);
        json.WriteString("asset", row.Asset);
        json.WriteDecimal("interest", row.Interest);
        json.WriteDecimal("principal", row.Principal);
        json.WriteString("status", "CONFIRMED");
        json.WriteNumber("timestamp", row.At.ToUnixTimeMilliseconds());
        json.WriteNumber("txId", row.Id);
        json.WriteEndObject();
    }

    private static void WriteInterests(ApiCall call)
    {
        var (asset, pair) = (call.Parameters.Text("asset"), MarginHistory.PairOf(call, "isolatedSymbol"));
        var range = (MarginHistory.Rule with { Kept = MarginHistory.Kept }).Read(call);
        var rows = call.Books.Margin.Interests
            .Where(row => row.Pair == pair && range.Contains(row.At) && (asset is null || row.Asset == asset))
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).ToList();
        PagedRows.Write(call, rows, WriteInterest);
    }

    private static void WriteInterest(Utf8JsonWriter json, InterestRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("txId", row.Id);
        json.WriteNumber("interestAccuredTime", row.At.ToUnixTimeMilliseconds());
        json.WriteString("asset", row.Asset);
        if (row.Pair.Length == 0) json.WriteString("rawAsset", row.Asset);
        json.WriteShortDecimal("principal", row.Principal);
        json.WriteDecimal("interest", row.Interest);
        json.WriteDecimal("interestRate", row.DailyRate);
        json.WriteString("type", row.Type);
        if (row.Pair.Length > 0) json.WriteString("isolatedSymbol", row.Pair);
        json.WriteEndObject();
    }

    /// <summary>Nobody here is ever sold off.</summary>
    private static void WriteLiquidations(ApiCall call)
    {
        MarginHistory.PairOf(call, "isolatedSymbol");
        PagedRows.Write(call, [], (Utf8JsonWriter _, LoanRow _) => { });
    }
}
