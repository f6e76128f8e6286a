using System.Text.Json;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Moves between the account's own wallets, one direction a call, newest first.</summary>
internal static class TransferEndpoints
{
    private static readonly HistoryRule Rule = new()
    {
        Longest = TimeSpan.MaxValue,
        Usual = TimeSpan.FromDays(7),
        Refusal = () => ApiException.Invalid("startTime"),
    };

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/asset/transfer", WeightPool.SapiAddress, 1, WriteTransfers) { IsSigned = true },
    ];

    private static void WriteTransfers(ApiCall call)
    {
        var type = call.Parameters.Required("type");
        if (TransferTypes.Find(type) is not { } way) throw ApiException.Missing("type");
        var from = IsBetweenMargins(way) && way.From == TransferTypes.Isolated ? call.Parameters.Required("fromSymbol") : call.Parameters.Text("fromSymbol");
        var to = IsBetweenMargins(way) && way.To == TransferTypes.Isolated ? call.Parameters.Required("toSymbol") : call.Parameters.Text("toSymbol");
        var range = Rule.Read(call);
        if (range.Start < call.World.Now.AddMonths(-6)) throw new ApiException(400, -5026, "Start time query records range is too large");
        var rows = call.Books.Transfers
            .Where(row => row.Type == type && range.Contains(row.At) && (from is null || PairFrom(row) == from) && (to is null || PairTo(row) == to))
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).ToList();
        PagedRows.Write(call, rows, WriteTransfer);
    }

    private static bool IsBetweenMargins((string From, string To) way) =>
        way.From is TransferTypes.Isolated or TransferTypes.Cross && way.To is TransferTypes.Isolated or TransferTypes.Cross;

    private static void WriteTransfer(Utf8JsonWriter json, TransferRow row)
    {
        json.WriteStartObject();
        json.WriteString("asset", row.Asset);
        json.WriteShortDecimal("amount", row.Amount);
        json.WriteString("type", row.Type);
        json.WriteString("status", "CONFIRMED");
        json.WriteNumber("tranId", row.Id);
        json.WriteNumber("timestamp", row.At.ToUnixTimeMilliseconds());
        if (PairFrom(row) is { Length: > 0 } from) json.WriteString("fromSymbol", from);
        if (PairTo(row) is { Length: > 0 } to) json.WriteString("toSymbol", to);
        json.WriteEndObject();
    }

    private static string PairFrom(TransferRow row) => TransferTypes.Find(row.Type)?.From == TransferTypes.Isolated ? row.Pair : "";

    private static string PairTo(TransferRow row) => TransferTypes.Find(row.Type)?.To == TransferTypes.Isolated ? row.Pair : "";
}
