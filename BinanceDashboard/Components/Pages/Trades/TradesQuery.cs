using System.Globalization;
using System.Text.Json.Serialization;
using System.Web;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Trades;

/// <summary>Which fills or orders are looked at: account, period and filter, all of it in the address.</summary>
public sealed record TradesQuery
{
    private const string OpenStatus = "open";
    private const string OrdersShown = "orders";

    public ViewQuery View { get; init; } = new();

    public TradeList Show { get; init; }

    /// <summary>Null: every market.</summary>
    public Market? Market { get; init; }

    /// <summary>In capitals; null: every symbol.</summary>
    public string? Symbol { get; init; }

    /// <summary>Orders that may still change, of any time.</summary>
    public bool OpenOnly { get; init; }

    /// <summary>Included; with <see cref="To"/> in place of the period.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Included.</summary>
    public DateTimeOffset? To { get; init; }

    [JsonIgnore]
    public bool HasOwnRange => From is not null || To is not null;

    /// <summary>What the address does not know is left out: an old link still opens.</summary>
    public static TradesQuery Of(ViewQuery view, string? show, string? market, string? symbol, string? status, string? from, string? to) => new()
    {
        View = view,
        Show = string.Equals(show, OrdersShown, StringComparison.OrdinalIgnoreCase) ? TradeList.Orders : TradeList.Fills,
        Market = Enum.GetValues<Market>().Cast<Market?>().FirstOrDefault(known => string.Equals($"{known}", market, StringComparison.OrdinalIgnoreCase)),
        Symbol = SymbolOf(symbol),
        OpenOnly = string.Equals(status, OpenStatus, StringComparison.OrdinalIgnoreCase),
        From = Time(from),
        To = Time(to),
    };

    public static string? SymbolOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ToUpperInvariant();

    /// <param name="periodStart">Where the period begins; null for everything.</param>
    public TradeFilter Filter(DateTimeOffset? periodStart) => new()
    {
        Market = Market,
        Symbol = Symbol,
        Status = IsOpenOnly ? TradeFilter.Open : null,
        From = HasOwnRange ? From : IsOpenOnly ? null : periodStart,
        To = To,
    };

    /// <summary>The parts of the address beside account and period; null is left out.</summary>
    public Dictionary<string, object?> Address() => new()
    {
        ["show"] = Show == TradeList.Fills ? null : OrdersShown,
        ["market"] = Market?.ToString(),
        ["symbol"] = Symbol,
        ["status"] = IsOpenOnly ? OpenStatus : null,
        ["from"] = From is { } from ? Exactly(from) : null,
        ["to"] = To is { } to ? Exactly(to) : null,
    };

    /// <summary>The path with what is looked at.</summary>
    public string On(string path)
    {
        var query = HttpUtility.ParseQueryString("");
        foreach (var (name, value) in Address())
            if (value is string text) query[name] = text;
        var start = View.On(path);
        return query.Count == 0 ? start : $"{start}{(start.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}";
    }

    /// <summary>To the millisecond, in UTC.</summary>
    public static string Exactly(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private bool IsOpenOnly => OpenOnly && Show == TradeList.Orders;

    private static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;
}
