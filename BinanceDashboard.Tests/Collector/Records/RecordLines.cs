using System.Globalization;
using BinanceDashboard.Simulator;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Collector.Records;

/// <summary>What happened inside an account as lines, from the exchange's own books and from what is stored, so that both can be compared whole.</summary>
internal static class RecordLines
{
    // Of these the exchange tells nothing without the name of a pair.
    private const string Isolated = "ISOLATEDMARGIN";

    /// <summary>Ordered.</summary>
    public static IReadOnlyList<string> OfBooks(SimulatorControl exchange, int account = 1) => exchange.Read(world => Of(world.Account(account)));

    /// <summary>Ordered.</summary>
    public static IReadOnlyList<string> OfStore(IEnumerable<AccountRecord> records) => Ordered(records.Select(record => record switch
    {
        Transfer row => Line("Transfer", row.ExternalId, row.At, $"{row.FromWallet}_{row.ToWallet}", row.Asset, row.Quantity),
        Conversion row => Line($"{row.Source}", row.ExternalId, row.At, row.FromAsset, row.FromQuantity, row.ToAsset, row.ToQuantity, row.FeeBnb ?? 0),
        Dividend row => Line("Dividend", row.ExternalId, row.At, row.Asset, row.Quantity, row.WhatFor ?? ""),
        _ => throw new ArgumentOutOfRangeException(nameof(records)),
    }));

    private static string[] Of(AccountBooks books) => Ordered(
    [
        .. books.Transfers.Where(row => !row.Type.Contains(Isolated, StringComparison.Ordinal)).Select(row => Line("Transfer", $"{row.Id}", row.At, row.Type, row.Asset, row.Amount)),
        .. books.Conversions.Where(row => row.Status == "SUCCESS").Select(row => Line("Convert", $"{row.OrderId}", row.At, row.FromAsset, row.FromAmount, row.ToAsset, row.ToAmount, 0m)),
        .. books.Dusts.SelectMany(row => row.Parts.Select(part => Line("Dust", $"{row.Id}/{part.Asset}", row.At, part.Asset, part.Amount, "BNB", part.Received, part.Fee))),
        .. books.Dividends.Select(row => Line("Dividend", $"{row.Id}", row.At, row.Asset, row.Amount, row.Info)),
    ]);

    private static string[] Ordered(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];

    private static string Line(string kind, string id, DateTimeOffset at, params IEnumerable<object> values) =>
        $"{kind} {id} {at.ToUnixTimeMilliseconds()} {string.Join(' ', values.Select(value => value is decimal number ? number.ToString("0.##################", CultureInfo.InvariantCulture) : value))}";
}
