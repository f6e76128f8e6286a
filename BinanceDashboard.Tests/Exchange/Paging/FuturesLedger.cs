using System.Globalization;
using BinanceDashboard.Exchange.UsdFutures;
using Microsoft.AspNetCore.Http;

namespace BinanceDashboard.Tests.Exchange.Paging;

/// <summary>Rows of an account, and an exchange that hands them out under Binance's rules.</summary>
internal sealed record FuturesLedger
{
    private const long LongestWindow = 7 * 24 * 3_600_000L;

    /// <summary>Ids ascend with time.</summary>
    public required IReadOnlyList<(long Id, long At)> Rows { get; init; }

    /// <summary>After every row.</summary>
    public required DateTimeOffset End { get; init; }

    /// <summary>Which end of a stretch a full answer keeps.</summary>
    public bool KeepsNewest { get; init; }

    public ScriptedAnswer Trades => Answer("fromId", row =>
        $$"""{"symbol":"ETHUSDT","id":{{row.Id}},"orderId":1,"side":"BUY","price":"1","qty":"1","quoteQty":"1","realizedPnl":"0","commission":"0","commissionAsset":"USDT","time":{{row.At}},"marginAsset":"ETH","baseQty":"1"}""");

    public ScriptedAnswer Orders => Answer("orderId", row =>
        $$"""{"symbol":"ETHUSDT","orderId":{{row.Id}},"status":"FILLED","origQty":"1","executedQty":"1","time":{{row.At}}}""");

    /// <summary>Two rows share a transaction number, as a fee and its profit do.</summary>
    public ScriptedAnswer Income => new(async context =>
    {
        var (from, to, limit) = (Number(context, "startTime"), Number(context, "endTime"), (int)Number(context, "limit"));
        var rows = Within(from, to).Skip(((int)Number(context, "page") - 1) * limit).Take(limit).Select(row =>
            $$"""{"symbol":"ETHUSDT","incomeType":"{{(row.Id % 2 == 0 ? "COMMISSION" : "REALIZED_PNL")}}","income":"1","asset":"USDT","info":"","time":{{row.At}},"tranId":{{row.Id / 2}},"tradeId":"{{row.Id}}"}""");
        await Json(rows).Act(context);
    });

    /// <param name="gaps">Milliseconds from each row to the next: 0 for rows that share one.</param>
    public static FuturesLedger Of(DateTimeOffset start, IEnumerable<int> gaps)
    {
        var at = start.ToUnixTimeMilliseconds();
        List<(long, long)> rows = [.. gaps.Select((gap, index) => (1000L + index, at += gap))];
        return new FuturesLedger { Rows = rows, End = DateTimeOffset.FromUnixTimeMilliseconds(at).AddDays(1) };
    }

    public static long IdOf(FuturesIncome row) => long.Parse(row.TradeId!, CultureInfo.InvariantCulture);

    private static long Number(HttpContext context, string name) => long.Parse(context.Request.Query[name]!, CultureInfo.InvariantCulture);

    private static ScriptedAnswer Json(IEnumerable<string> rows) => ScriptedAnswer.Json($"[{string.Join(',', rows)}]");

    private ScriptedAnswer Answer(string idName, Func<(long Id, long At), string> row) => new(context =>
        (context.Request.Query.ContainsKey(idName) ? ById(context, idName, row) : ByTime(context, row)).Act(context));

    private ScriptedAnswer ById(HttpContext context, string idName, Func<(long Id, long At), string> row) => context.Request.Query.ContainsKey("startTime")
        ? ScriptedAnswer.Error(400, -1128, "Combination of optional parameters invalid.")
        : Json(Rows.Where(other => other.Id >= Number(context, idName)).Take((int)Number(context, "limit")).Select(row));

    private ScriptedAnswer ByTime(HttpContext context, Func<(long Id, long At), string> row)
    {
        var (from, to, limit) = (Number(context, "startTime"), Number(context, "endTime"), (int)Number(context, "limit"));
        var rows = Within(from, to);
        return to - from >= LongestWindow
            ? ScriptedAnswer.Error(400, -4165, "Invalid time interval")
            : Json((KeepsNewest ? rows.TakeLast(limit) : rows.Take(limit)).Select(row));
    }

    private List<(long Id, long At)> Within(long from, long to) => [.. Rows.Where(row => row.At >= from && row.At <= to)];
}
