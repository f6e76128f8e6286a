using System.Globalization;
using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Deposits and withdrawals, newest first.</summary>
internal static class CapitalEndpoints
{
    private const int MostRows = 1000;
    private const int MostIds = 45;

    private static readonly HistoryRule Rule = new()
    {
        Longest = TimeSpan.FromDays(90),
        Usual = TimeSpan.FromDays(90),
        LongestIsRefused = true,
        Refusal = () => new ApiException(400, -4047, "Time interval must be within 0-90 days"),
    };

    /// <summary>For those who look for the id that they gave a withdrawal themselves; none here has one.</summary>
    private static readonly HistoryRule RuleOfOrderId = Rule with
    {
        Longest = TimeSpan.FromDays(7),
        Usual = TimeSpan.FromDays(7),
        Refusal = () => new ApiException(400, -4047, "Time interval must be within 0-7 days"),
    };

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/capital/deposit/hisrec", WeightPool.SapiAddress, 1, WriteDeposits) { IsSigned = true },
        new("/sapi/v1/capital/withdraw/history", WeightPool.SapiAccountSecond, 18_000, WriteWithdrawals) { IsSigned = true },
    ];

    public static string AddressOf(string asset) => string.Create(CultureInfo.InvariantCulture, $"sim1{asset.ToLowerInvariant()}9q3x7k");

    private static void WriteDeposits(ApiCall call)
    {
        var transaction = call.Parameters.Text("txId");
        var range = Rule.Read(call);
        var rows = call.Books.Deposits
            .Where(row => range.Contains(row.InsertedAt) && (transaction is null || transaction == TransactionOf(row)))
            .OrderByDescending(row => row.InsertedAt).ThenByDescending(row => row.Id, StringComparer.Ordinal);
        Write(call, Page(call, rows, row => row.Asset, row => row.Status), WriteDeposit);
    }

    private static void WriteWithdrawals(ApiCall call)
    {
        var (ids, orderId) = (call.Parameters.Text("idList")?.Split(','), call.Parameters.Text("withdrawOrderId"));
        if (ids?.Length > MostIds) throw ApiException.Invalid("idList");
        var range = orderId is null ? Rule.Read(call) : RuleOfOrderId.Read(call);
        var rows = call.Books.Withdrawals
            .Where(row => orderId is null && range.Contains(row.AppliedAt) && (ids is null || ids.Contains(row.Id)))
            .OrderByDescending(row => row.AppliedAt).ThenByDescending(row => row.Id, StringComparer.Ordinal);
        Write(call, Page(call, rows, row => row.Asset, row => row.Status), WriteWithdrawal);
    }

    private static IEnumerable<T> Page<T>(ApiCall call, IEnumerable<T> rows, Func<T, string> asset, Func<T, int> status)
    {
        var (wantedAsset, wantedStatus) = (call.Parameters.Text("coin"), call.Parameters.Number("status"));
        var (offset, limit) = (call.Parameters.Number("offset") ?? 0, call.Parameters.Limit(MostRows, MostRows));
        return rows
            .Where(row => (wantedAsset is null || asset(row) == wantedAsset) && (wantedStatus is null || status(row) == wantedStatus))
            .Skip((int)Math.Min(offset, int.MaxValue)).Take(limit);
    }

    private static void Write<T>(ApiCall call, IEnumerable<T> rows, Action<Utf8JsonWriter, T> write)
    {
        call.Json.WriteStartArray();
        foreach (var row in rows) write(call.Json, row);
        call.Json.WriteEndArray();
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
        json.WriteString("txId", TransactionOf(row));
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

    private static string TransactionOf(DepositRow row) => string.Concat("0x", row.Id);

    private static string Second(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
