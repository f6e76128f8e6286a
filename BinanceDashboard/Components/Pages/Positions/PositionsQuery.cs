using System.Text.Json.Serialization;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Positions;

/// <summary>Which closed positions are looked at: account, period and filter, all of it in the address.</summary>
public sealed record PositionsQuery
{
    public ViewQuery View { get; init; } = new();

    /// <summary>Null: both markets of futures.</summary>
    public Market? Market { get; init; }

    /// <summary>Null: every symbol.</summary>
    public string? Symbol { get; init; }

    /// <summary>True for long ones, false for short ones; null for both.</summary>
    public bool? IsLong { get; init; }

    /// <summary>True for those that made money, false for those that lost some; null for all.</summary>
    public bool? HasWon { get; init; }

    [JsonIgnore]
    public bool IsFiltered => Market is not null || Symbol is not null || IsLong is not null || HasWon is not null;

    /// <summary>What the address does not know is left out: an old link still opens.</summary>
    public static PositionsQuery Of(ViewQuery view, string? market, string? symbol, string? direction, string? result) => new()
    {
        View = view,
        Market = Enum.TryParse<Market>(market, ignoreCase: true, out var known) && known is Store.Market.Usdm or Store.Market.Coinm ? known : null,
        Symbol = string.IsNullOrWhiteSpace(symbol) ? null : symbol.Trim().ToUpperInvariant(),
        IsLong = Choice(direction, "long", "short"),
        HasWon = Choice(result, "won", "lost"),
    };

    /// <summary>The parts of the address beside account and period; null is left out.</summary>
    public Dictionary<string, object?> Address() => new()
    {
        ["market"] = Market?.ToString(),
        ["symbol"] = Symbol,
        ["direction"] = Text(IsLong, "long", "short"),
        ["result"] = Text(HasWon, "won", "lost"),
    };

    private static bool? Choice(string? text, string yes, string no) =>
        string.Equals(text, yes, StringComparison.OrdinalIgnoreCase) ? true : string.Equals(text, no, StringComparison.OrdinalIgnoreCase) ? false : null;

    private static string? Text(bool? choice, string yes, string no) => choice is { } chosen ? chosen ? yes : no : null;
}
