using BinanceDashboard.Access;
using BinanceDashboard.Collector.Rates;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Portfolio;

/// <summary>Items that a person keeps by hand, and the prices that a person knows better than an import.</summary>
public sealed class PortfolioItems(PortfolioQueries queries, PortfolioCommands commands, PortfolioReader reader, AccountQueries accounts, RateReader rates, KeptSymbols kept, TimeProvider time)
{
    private const string Changed = "The item was changed or removed meanwhile: reload the page.";

    /// <summary>Keeps an item by hand. Every snapshot of the user's accounts prices its coin from then on.</summary>
    /// <exception cref="AccessException">A field will not do.</exception>
    public async Task<PortfolioItem> AddAsync(string ownerId, EnteredItem entered, CancellationToken cancellationToken)
    {
        var symbol = ItemCheck.SymbolOf(entered.Symbol);
        var added = await commands.AddAsync(await CleanAsync(Blank(ownerId, symbol), entered, cancellationToken), cancellationToken);
        kept.Forget(ownerId);
        return added;
    }

    /// <summary>Changes an item. Of an imported one the coin and its amount come from the account and stay; a price that was entered is left alone by later imports.</summary>
    /// <returns>Null where the user has no such item.</returns>
    /// <exception cref="AccessException">A field will not do.</exception>
    public async Task<PortfolioItem?> ChangeAsync(string ownerId, long id, EnteredItem entered, CancellationToken cancellationToken)
    {
        if (await queries.FindAsync(ownerId, id, cancellationToken) is not { } before) return null;
        var symbol = ItemCheck.SymbolOf(entered.Symbol ?? before.Symbol);
        if (before.IsImported && symbol != before.Symbol) throw new AccessException("An imported item keeps its coin: add another item by hand instead.", "symbol");
        if (before.IsImported && entered.Amount is { } amount && amount != before.Amount) throw new AccessException("The amount comes from the account and changes with the next import.", "amount");
        var after = await CleanAsync(before with { Symbol = symbol }, entered with { Amount = entered.Amount ?? before.Amount, PurchaseDate = entered.PurchaseDate ?? before.PurchaseDate }, cancellationToken);
        if (!await commands.ReplaceAsync(before, after, cancellationToken)) throw new AccessException(Changed);
        kept.Forget(ownerId);
        return after;
    }

    /// <returns>False where the user has no such item.</returns>
    public async Task<bool> DeleteAsync(string ownerId, long id, CancellationToken cancellationToken)
    {
        var deleted = await commands.DeleteAsync(ownerId, id, cancellationToken);
        kept.Forget(ownerId);
        return deleted;
    }

    private async Task<PortfolioItem> CleanAsync(PortfolioItem item, EnteredItem entered, CancellationToken cancellationToken)
    {
        var currency = ItemCheck.CurrencyOf(entered.BaseCurrency);
        return ItemCheck.Clean(item, entered, await UnitsPerUsdAsync(item, currency, cancellationToken), await reader.PriceAsync(item.OwnerId, item.Symbol, cancellationToken), time.GetUtcNow());
    }

    // At the exchange of the item's account, else of the first one. Without an account nothing is asked for, so only dollars have a rate.
    private async Task<decimal?> UnitsPerUsdAsync(PortfolioItem item, string currency, CancellationToken cancellationToken)
    {
        if (currency == CurrencyRate.Dollar) return 1;
        var own = await accounts.ListAsync(item.OwnerId, cancellationToken);
        return own.OrderBy(account => account.Id != item.AccountId).FirstOrDefault() is { } account ? (await rates.FindAsync(account.Environment, currency, cancellationToken)).Rate?.UnitsPerUsd : null;
    }

    private static PortfolioItem Blank(string ownerId, string symbol) => new()
    {
        OwnerId = ownerId,
        AccountId = null,
        Symbol = symbol,
        Amount = 0,
        PriceBuy = 0,
        BaseCurrency = CurrencyRate.Dollar,
        PriceBuyUsd = 0,
        PriceOrigin = PriceOrigin.Unknown,
        PurchaseDate = default,
        Source = PortfolioItem.ByHand,
        Commission = 0,
        CommissionUsd = 0,
    };
}
