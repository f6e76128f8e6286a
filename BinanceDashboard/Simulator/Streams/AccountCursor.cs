using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>How far an account's books were read, beginning with what comes after now.</summary>
/// <threadsafety>Not thread-safe: the world's lock guards it.</threadsafety>
internal sealed class AccountCursor
{
    private readonly int _account;
    private readonly Market _market;
    private int _entries;
    private int _fills;
    private int _orders;
    private List<long> _open = [];

    public AccountCursor(World world, int account, Market market)
    {
        (_account, _market) = (account, market);
        Read(world);
    }

    private Purse Purse => _market switch { Market.Usdm => Purse.UsdmFutures, Market.Coinm => Purse.CoinmFutures, _ => Purse.Spot };

    public AccountChanges Read(World world)
    {
        var books = world.Account(_account);
        var entries = world.Ledger.EntriesFrom(_entries).Where(entry => entry.Key.Account == _account && entry.Key.Purse == Purse).ToList();
        var fills = books.Fills.Skip(_fills).Where(fill => fill.Market == _market).ToList();
        var placed = books.Orders.Skip(_orders).Where(order => order.Market == _market).ToList();
        var ended = _open.Concat(placed.Select(order => order.Id)).Select(id => books.Order(_market, id)).Where(order => order.Status is "CANCELED" or "EXPIRED").ToList();
        (_entries, _fills, _orders) = (world.Ledger.EntryCount, books.Fills.Count, books.Orders.Count);
        _open = [.. books.OpenOrders.Where(order => order.Market == _market).Select(order => order.Id)];
        return new AccountChanges(entries, fills, placed, ended);
    }
}
