using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Bank transfers and purchases by card, newest first.</summary>
internal static class FiatEndpoints
{
    private const string Fiat = "0.00######";
    private static readonly WindowRule Window = WindowRule.Sapi(30) with { StartName = "beginTime", Longest = null };

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/fiat/orders", WeightPool.SapiAccount, 45_000, WriteOrders) { IsSigned = true },
        new("/sapi/v1/fiat/payments", WeightPool.SapiAddress, 1, WritePayments) { IsSigned = true },
    ];

    private static void WriteOrders(ApiCall call)
    {
        var (isFirstKind, window) = (IsFirstKind(call), FuturesWindow.Read(call, Window));
        var rows = call.Books.Border.FiatOrders.Where(row => row.IsDeposit == isFirstKind && window.Contains(row.CreatedAt))
            .OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.OrderNumber, StringComparer.Ordinal).ToList();
        WritePage(call, rows, WriteOrder);
    }

    private static void WritePayments(ApiCall call)
    {
        var (isFirstKind, window) = (IsFirstKind(call), FuturesWindow.Read(call, Window));
        var rows = call.Books.Border.FiatPayments.Where(row => row.IsBuy == isFirstKind && window.Contains(row.CreatedAt))
            .OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.OrderNumber, StringComparer.Ordinal).ToList();
        WritePage(call, rows, WritePayment);
    }

    /// <summary>Deposits and purchases are 0, withdrawals and sales 1.</summary>
    private static bool IsFirstKind(ApiCall call) => call.Parameters.Required("transactionType") switch
    {
        "0" => true,
        "1" => false,
        _ => throw Paging.Invalid("transactionType"),
    };

    private static void WritePage<T>(ApiCall call, List<T> rows, Action<ApiCall, T> write) =>
        BusinessAnswer.Write(call, call.Parameters.Page(rows, call.Parameters.Size("rows", 100, 500)), rows.Count, leavesEmptyOut: true, write);

    private static void WriteOrder(ApiCall call, FiatOrderRow row)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("orderNo", row.OrderNumber);
        call.Json.WriteString("fiatCurrency", row.Currency);
        call.Json.WriteDecimal("indicatedAmount", row.Amount + row.Fee, Fiat);
        call.Json.WriteDecimal("amount", row.Amount, Fiat);
        call.Json.WriteDecimal("totalFee", row.Fee, Fiat);
        call.Json.WriteString("method", row.Method);
        call.Json.WriteString("status", row.Status);
        WriteTimes(call, row.CreatedAt, row.UpdatedAt);
    }

    private static void WritePayment(ApiCall call, FiatPaymentRow row)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("orderNo", row.OrderNumber);
        call.Json.WriteShortDecimal("sourceAmount", row.IsBuy ? row.FiatAmount : row.Quantity);
        call.Json.WriteString("fiatCurrency", row.Currency);
        call.Json.WriteShortDecimal("obtainAmount", row.IsBuy ? row.Quantity : row.FiatAmount);
        call.Json.WriteString("cryptoCurrency", row.Asset);
        call.Json.WriteShortDecimal("totalFee", row.Fee);
        call.Json.WriteShortDecimal("price", row.Price);
        call.Json.WriteString("status", row.Status);
        if (row.IsBuy) call.Json.WriteString("paymentMethod", row.Method);
        WriteTimes(call, row.CreatedAt, row.UpdatedAt);
    }

    private static void WriteTimes(ApiCall call, DateTimeOffset created, DateTimeOffset updated)
    {
        call.Json.WriteNumber("createTime", created.ToUnixTimeMilliseconds());
        call.Json.WriteNumber("updateTime", updated.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }
}
