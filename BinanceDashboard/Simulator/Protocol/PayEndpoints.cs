using System.Globalization;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Payments between users, newest first. There are no pages: what does not fit needs a smaller window.</summary>
internal static class PayEndpoints
{
    /// <summary>Ninety days are one too many, as elsewhere.</summary>
    private static readonly WindowRule Window = WindowRule.Sapi(90) with
    {
        Usual = TimeSpan.FromDays(90) - TimeSpan.FromMilliseconds(1),
        Longest = TimeSpan.FromDays(90) - TimeSpan.FromMilliseconds(1),
        ReachMonths = 18,
    };

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/pay/transactions", WeightPool.SapiAccount, 3000, WritePayments) { IsSigned = true },
    ];

    private static void WritePayments(ApiCall call)
    {
        var window = FuturesWindow.Read(call, Window);
        var rows = call.Books.Border.Payments.Where(row => window.Contains(row.At))
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id, StringComparer.Ordinal).Take(call.Parameters.Size("limit", 100, 100)).ToList();
        BusinessAnswer.Write(call, rows, total: null, leavesEmptyOut: false, WritePayment);
    }

    private static void WritePayment(ApiCall call, PayRow row)
    {
        var (json, wallet) = (call.Json, row.Purse == Purse.Spot ? 2 : 1);
        json.WriteStartObject();
        json.WriteString("orderType", row.Type);
        json.WriteString("transactionId", row.Id);
        json.WriteNumber("transactionTime", row.At.ToUnixTimeMilliseconds());
        json.WriteShortDecimal("amount", row.Amount);
        json.WriteString("currency", row.Asset);
        json.WriteNumber("walletType", wallet);
        json.WriteStartArray("walletTypes");
        json.WriteNumberValue(wallet);
        json.WriteEndArray();
        WriteFunds(call, row, wallet.ToString(CultureInfo.InvariantCulture));
        WriteUser(call, "payerInfo", row, isSelf: row.Amount < 0);
        WriteUser(call, "receiverInfo", row, isSelf: row.Amount >= 0);
        json.WriteEndObject();
    }

    private static void WriteFunds(ApiCall call, PayRow row, string wallet)
    {
        call.Json.WriteStartArray("fundsDetail");
        call.Json.WriteStartObject();
        call.Json.WriteString("currency", row.Asset);
        call.Json.WriteShortDecimal("amount", Math.Abs(row.Amount));
        call.Json.WriteStartArray("walletAssetCost");
        call.Json.WriteStartObject();
        call.Json.WriteShortDecimal(wallet, Math.Abs(row.Amount));
        call.Json.WriteEndObject();
        call.Json.WriteEndArray();
        call.Json.WriteEndObject();
        call.Json.WriteEndArray();
    }

    private static void WriteUser(ApiCall call, string name, PayRow row, bool isSelf)
    {
        call.Json.WriteStartObject(name);
        call.Json.WriteString("name", isSelf ? FormattableString.Invariant($"User-{call.Account}") : row.Other);
        call.Json.WriteString("type", "USER");
        if (isSelf) call.Json.WriteString("binanceId", FormattableString.Invariant($"35493700{call.Account}"));
        call.Json.WriteEndObject();
    }
}
