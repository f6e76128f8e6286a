using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>The user data of one account on one connection.</summary>
internal sealed class AccountSubscription(World world, int account, Market market)
{
    private readonly AccountCursor _cursor = new(world, account, market);

    public int Account => account;

    public Market Market => market;

    /// <summary>On the WebSocket API.</summary>
    public int? Number { get; init; }

    /// <summary>On streams of the futures markets.</summary>
    public string? ListenKey { get; init; }

    /// <summary>Its key is dead: nothing comes any more.</summary>
    public bool IsOver { get; set; }

    /// <summary>The events since the last time.</summary>
    public IEnumerable<byte[]> Read(World world)
    {
        var changes = _cursor.Read(world);
        if (changes.IsEmpty) return [];
        return market == Market.Spot ? SpotAccountEvents.Write(world, account, changes) : FuturesAccountEvents.Write(world, account, market, changes);
    }
}
