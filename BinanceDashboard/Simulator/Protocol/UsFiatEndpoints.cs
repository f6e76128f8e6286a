using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Binance.US: money from and to banks, newest first.</summary>
internal static class UsFiatEndpoints
{
    private const int MostRows = 1000;

    private static readonly HistoryRule Rule = new()
    {
        Longest = TimeSpan.FromDays(90),
        Usual = TimeSpan.FromDays(90),
        LongestIsRefused = true,
        Refusal = () => new ApiException(400, -4047, "Time interval must be within 0-90 days"),
    };

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/fiatpayment/query/deposit/history", WeightPool.SapiAddress, 1, call => Write(call, isDeposit: true)) { IsSigned = true },
        new("/sapi/v1/fiatpayment/query/withdraw/history", WeightPool.SapiAddress, 1, call => Write(call, isDeposit: false)) { IsSigned = true },
    ];

    private static void Write(ApiCall call, bool isDeposit)
    {
        var (currency, number, offset) = (call.Parameters.Text("fiatCurrency"), call.Parameters.Text("orderId"), call.Parameters.Number("offset") ?? 0);
        var range = Rule.Read(call);
        var rows = call.Books.Border.FiatOrders
            .Where(row => row.IsDeposit == isDeposit && range.Contains(row.CreatedAt) && (currency is null || row.Currency == currency) && (number is null || row.OrderNumber == number))
            .OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.OrderNumber, StringComparer.Ordinal);
        call.Json.WriteStartObject();
        call.Json.WriteStartArray("assetLogRecordList");
        foreach (var row in rows.Skip((int)Math.Min(offset, int.MaxValue)).Take(MostRows)) Write(call, row);
        call.Json.WriteEndArray();
        call.Json.WriteEndObject();
    }

    private static void Write(ApiCall call, FiatOrderRow row)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("orderId", row.OrderNumber);
        call.Json.WriteString("paymentAccount", "*********");
        call.Json.WriteString("paymentChannel", "MODERN_TREASURY");
        call.Json.WriteString("paymentMethod", row.Method);
        call.Json.WriteString("orderStatus", row.Status);
        call.Json.WriteString("fiatCurrency", row.Currency);
        call.Json.WriteShortDecimal("amount", row.Amount);
        call.Json.WriteShortDecimal("transactionFee", row.Fee);
        call.Json.WriteString("platformFee", "0");
        call.Json.WriteNumber("createTime", row.CreatedAt.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }
}
