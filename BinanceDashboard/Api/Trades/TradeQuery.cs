using BinanceDashboard.Access;
using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Trades;

/// <summary>The query of a list of fills or orders, as it was sent.</summary>
internal sealed record TradeQuery(string? Market, string? Symbol, string? Status, string? From, string? To, int? Page, int? PageSize)
{
    private const int MostOfAPage = 10_000;
    private const int Usual = 100;

    /// <summary>Rows before the page.</summary>
    public int Skip => (int)Math.Min(((Page ?? 1) - 1L) * Take, int.MaxValue);

    public int Take => PageSize ?? Usual;

    /// <exception cref="AccessException">A part of it makes no sense.</exception>
    public TradeFilter Filter()
    {
        if (Page is < 1) throw new AccessException("'page' counts from 1.", "page");
        if (PageSize is < 1 or > MostOfAPage) throw new AccessException($"'pageSize' must lie between 1 and {MostOfAPage}.", "pageSize");
        var (from, to) = (Scope.Time(From, "from"), Scope.Time(To, "to"));
        if (from > to) throw new AccessException("'from' lies after 'to'.", "from");
        return new TradeFilter { Market = MarketOf(Market), Symbol = Upper(Symbol), Status = Upper(Status), From = from, To = to };
    }

    private static Market? MarketOf(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        return Enum.GetNames<Market>().FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Enum.Parse<Market>(found)
            : throw new AccessException($"'market' is one of {string.Join(", ", Enum.GetNames<Market>())}.", "market");
    }

    private static string? Upper(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ToUpperInvariant();
}
