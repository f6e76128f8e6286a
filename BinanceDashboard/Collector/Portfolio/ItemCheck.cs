using BinanceDashboard.Access;
using BinanceDashboard.Collector.Rates;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Portfolio;

/// <summary>Turns what somebody entered into an item, or says which field will not do.</summary>
internal static class ItemCheck
{
    private const int LongestSymbol = 20;
    private const int LongestNote = 200;
    private const int PricePlaces = 18;
    private const decimal MostUnits = 1_000_000_000_000_000m;
    private const decimal MostMoney = 90_000_000_000m;

    /// <param name="item">What is known of it already: whose it is, and where it comes from.</param>
    /// <param name="unitsPerUsd">Of the entered currency; null where there is no rate. 20.94 CZK for 1 USD make 20,940 CZK 1,000 USD.</param>
    /// <param name="market">USD for one unit now; null where nobody knows it.</param>
    /// <exception cref="AccessException">A field will not do.</exception>
    public static PortfolioItem Clean(PortfolioItem item, EnteredItem entered, decimal? unitsPerUsd, decimal? market, DateTimeOffset now)
    {
        if (entered.Amount is not > 0) throw new AccessException("Enter an amount above zero.", "amount");
        if (entered.Amount > MostUnits) throw new AccessException("The amount is larger than anything that can be kept: check the digits.", "amount");
        if (entered.PriceBuy is <= 0) throw new AccessException("Enter a price above zero, or none where you do not know it.", "price_buy");
        if (entered.PriceBuy > MostMoney) throw new AccessException("The price is larger than anything that can be kept: check the digits.", "price_buy");
        if (entered.Commission is < 0 or > MostMoney) throw new AccessException("Enter the commission as a cost, zero or more.", "commission");
        var (date, currency, commission) = (Date(entered, now), CurrencyOf(entered.BaseCurrency), entered.Commission ?? 0);
        var clean = item with { Amount = entered.Amount.Value, PurchaseDate = date, Note = Note(entered.Note), Commission = commission, CommissionUsd = unitsPerUsd is > 0 and var per ? decimal.Round(commission / per, 8) : 0 };
        if (entered.PriceBuy is { } price && unitsPerUsd is > 0 and var rate && decimal.Round(price / rate, PricePlaces) is > 0 and var usd)
            return clean with { PriceBuy = price, BaseCurrency = currency, PriceBuyUsd = usd, PriceOrigin = PriceOrigin.Entered };
        var (next, origin) = market is > 0 and var known ? (known, PriceOrigin.Market) : (PortfolioItem.UnknownPrice, PriceOrigin.Unknown);
        return entered.PriceBuy is { } own
            ? clean with { PriceBuy = own, BaseCurrency = currency, PriceBuyUsd = next, PriceOrigin = origin }
            : clean with { PriceBuy = next, BaseCurrency = CurrencyRate.Dollar, PriceBuyUsd = next, PriceOrigin = origin };
    }

    /// <exception cref="AccessException">It is no name of a coin.</exception>
    public static string SymbolOf(string? entered)
    {
        var symbol = entered?.Trim().ToUpperInvariant() ?? "";
        return symbol.Length is > 0 and <= LongestSymbol && symbol.All(char.IsLetterOrDigit) ? symbol : throw new AccessException("Enter the coin by its short name, like BTC.", "symbol");
    }

    /// <exception cref="AccessException">It is no name of a currency.</exception>
    public static string CurrencyOf(string? entered)
    {
        var currency = string.IsNullOrWhiteSpace(entered) ? CurrencyRate.Dollar : entered.Trim().ToUpperInvariant();
        return currency.Length is 3 && currency.All(char.IsAsciiLetter) ? currency : throw new AccessException("Enter the currency by its three letters, like EUR.", "base_currency");
    }

    private static DateTimeOffset Date(EnteredItem entered, DateTimeOffset now)
    {
        var at = entered.PurchaseDate ?? now;
        if (at > now) throw new AccessException("The purchase lies in the future: enter when it was bought.", "purchase_date");
        if (at < ImportLimits.Earliest) throw new AccessException("The purchase lies before there was any coin: check the year.", "purchase_date");
        return DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
    }

    private static string? Note(string? entered)
    {
        var note = entered?.Trim();
        if (string.IsNullOrEmpty(note)) return null;
        if (note.Length > LongestNote) throw new AccessException($"The note is longer than {LongestNote} characters.", "note");
        return note.Any(char.IsControl) ? throw new AccessException("The note has a character that cannot be shown: type it again.", "note") : note;
    }
}
