using System.Globalization;
using System.Text.Json;

namespace BinanceDashboard.Tests.Simulator.Replay;

/// <summary>Balances by wallet and asset, as they add up from rows.</summary>
internal sealed class ReplayedBooks
{
    private readonly SortedDictionary<(string Wallet, string Asset), decimal> _sums = [];

    public void Add(string wallet, string asset, decimal amount) => _sums[(wallet, asset)] = _sums.GetValueOrDefault((wallet, asset)) + amount;

    /// <summary>The ones that are not zero, as text, ordered.</summary>
    public IReadOnlyList<string> Lines => [.. _sums.Where(sum => sum.Value != 0).Select(sum => Line(sum.Key.Wallet, sum.Key.Asset, sum.Value))];

    public static string Line(string wallet, string asset, decimal amount) => string.Create(CultureInfo.InvariantCulture, $"{wallet} {asset} {amount / 1.0000000000000000000000000000m}");

    public static decimal Number(JsonElement row, string name) =>
        row.GetProperty(name) is { ValueKind: JsonValueKind.String } text ? decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture) : row.GetProperty(name).GetDecimal();

    /// <summary>Empty where the row does not have it.</summary>
    public static string Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.ToString() : "";
}
