using System.Globalization;
using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Deposits and withdrawals, newest first.</summary>
internal static class CapitalEndpoints
{
    private const int MostRows = 1000;

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/capital/deposit/hisrec", WeightPool.SapiAddress, 1, WriteDeposits) { IsSigned = true },
        new("/sapi/v1/capital/withdraw/history", WeightPool.SapiAccountSecond, 18_000, WriteWithdrawals) { IsSigned = true },
    ];

    private static void WriteDeposits(ApiCall call)
    {
        var rows = Page(call, call.Books.Deposits, row => row.InsertedAt, row => row.Asset, row => row.Status, row => row.Id);
        call.Json.WriteStartArray();
        foreach (var row in rows) WriteDeposit(call.Json, row);
        call.Json.WriteEndArray();
    }

    private static void WriteWithdrawals(ApiCall call)
    {
        var ids = call.Parameters.Text("idList")?.Split(',');
        var rows = Page(call, call.Books.Withdrawals.Where(row => ids is null || ids.Contains(row.Id)), row => row.AppliedAt, row => row.Asset, row => row.Status, row => row.Id);
        call.Json.WriteStartArray();
        foreach (var row in rows) WriteWithdrawal(call.Json, row);
        call.Json.WriteEndArray();
    }

    private static IEnumerable<T> Page<T>(ApiCall call, IEnumerable<T> rows, Func<T, DateTimeOffset> at, Func<T, string> asset, Func<T, int> status, Func<T, string> id)
    {
        var (start, end) = HistoryWindow.Read(call);
        var wantedAsset = call.Parameters.Text("coin");
        var wantedStatus = call.Parameters.Number("status");
        var offset = call.Parameters.Number("offset") ?? 0;
        var limit = call.Parameters.Limit(MostRows, MostRows);
        return rows
            .Where(row => at(row) >= start && at(row) <= end && (wantedAsset is null || asset(row) == wantedAsset) && (wantedStatus is null || status(row) == wantedStatus))
            .OrderByDescending(at).ThenByDescending(id, StringComparer.Ordinal)
            .Skip((int)Math.Clamp(offset, 0, int.MaxValue)).Take(limit);
    }

    private static void WriteDeposit(Utf8JsonWriter json, DepositRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id);
        json.WriteShortDecimal("amount", row.Amount);
        json.WriteString("coin", row.Asset);
        json.WriteString("network", Listings.FindCoin(row.Asset)?.Network ?? "");
        json.WriteNumber("status", row.Status);
        json.WriteString("address", AddressOf(row.Asset));
        json.WriteString("addressTag", "");
        json.WriteString("txId", string.Concat("0x", row.Id));
        json.WriteNumber("insertTime", row.InsertedAt.ToUnixTimeMilliseconds());
        if (row.CreditedAt is { } credited) json.WriteNumber("completeTime", credited.ToUnixTimeMilliseconds());
        json.WriteNumber("transferType", 0);
        json.WriteString("confirmTimes", row.Status == DepositRow.Pending ? "0/12" : "12/12");
        json.WriteNumber("unlockConfirm", 12);
        json.WriteNumber("walletType", 0);
        json.WriteEndObject();
    }

    private static void WriteWithdrawal(Utf8JsonWriter json, WithdrawalRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id);
        json.WriteShortDecimal("amount", row.Amount);
        json.WriteShortDecimal("transactionFee", row.Fee);
        json.WriteString("coin", row.Asset);
        json.WriteNumber("status", row.Status);
        json.WriteString("address", AddressOf(row.Asset));
        json.WriteString("txId", row.Status == WithdrawalRow.Completed ? string.Concat("0x", row.Id) : "");
        json.WriteString("applyTime", Second(row.AppliedAt));
        json.WriteString("network", Listings.FindCoin(row.Asset)?.Network ?? "");
        json.WriteNumber("transferType", 0);
        json.WriteString("info", "");
        json.WriteNumber("confirmNo", row.Status == WithdrawalRow.Completed ? 12 : 0);
        json.WriteNumber("walletType", 0);
        json.WriteString("txKey", "");
        if (row.CompletedAt is { } completed) json.WriteString("completeTime", Second(completed));
        json.WriteEndObject();
    }

    public static string AddressOf(string asset) => string.Create(CultureInfo.InvariantCulture, $"sim1{asset.ToLowerInvariant()}9q3x7k");

    private static string Second(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
