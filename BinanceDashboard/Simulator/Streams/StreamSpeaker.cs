using System.Net.WebSockets;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Protocol;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>Tells connections what they have subscribed to, and when their time is over.</summary>
/// <threadsafety>Not thread-safe: the world's lock guards it.</threadsafety>
internal sealed class StreamSpeaker(ListenKeys listenKeys)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan Notice = TimeSpan.FromMinutes(1);

    private readonly MarketStreams _markets = new();

    /// <param name="everything">Also what is said every third second alone.</param>
    public void SayMarkets(World world, IReadOnlyList<StreamSession> sessions, bool everything)
    {
        if (!sessions.Any(session => session.Names.Count > 0)) return;
        _markets.Turn(world);
        foreach (var session in sessions)
            foreach (var name in session.Names)
                if (_markets.Say(world, session.Place, name, everything) is { } text) session.Send(session.IsCombined ? StreamText.Combined(name, text) : text);
    }

    /// <summary>Follows the listen keys among the names of a connection.</summary>
    public void FollowKeys(World world, StreamSession session)
    {
        if (session.Place is not (StreamPlace.Plain or StreamPlace.UsdmPrivate)) return;
        session.Accounts.RemoveAll(subscription => subscription.ListenKey is { } key && !session.Names.Contains(key));
        var market = session.Place == StreamPlace.UsdmPrivate ? Market.Usdm : Market.Coinm;
        foreach (var name in session.Names.Where(name => !session.Accounts.Exists(subscription => subscription.ListenKey == name)))
            if (listenKeys.Find(name, world.Now) is { } owner && owner.Market == market) session.Accounts.Add(new AccountSubscription(world, owner.Account, market) { ListenKey = name });
    }

    public void SayAccounts(World world, StreamSession session)
    {
        foreach (var subscription in session.Accounts.Where(subscription => !subscription.IsOver))
        {
            foreach (var text in subscription.Read(world)) session.Send(Wrap(session, subscription, text));
            if (subscription.ListenKey is not { } key || listenKeys.Find(key, world.Now) is not null) continue;
            subscription.IsOver = true;
            session.Send(Wrap(session, subscription, Expired(key, world.Now)));
        }
    }

    public static void SayEnd(World world, StreamSession session)
    {
        var age = world.Now - session.OpenedAt;
        if (age >= Lifetime - Notice && !session.IsToldOfItsEnd)
        {
            session.IsToldOfItsEnd = true;
            var text = StreamText.Object(json => json.WriteHead("serverShutdown", world.Now));
            if (session.Place == StreamPlace.WebSocketApi) text = StreamText.Event(null, text);
            session.Send(session.IsCombined ? StreamText.Combined("!serverShutdown", text) : text);
        }

        if (age >= Lifetime) session.End(WebSocketCloseStatus.NormalClosure, "The connection was open for 24 hours");
    }

    private static byte[] Wrap(StreamSession session, AccountSubscription subscription, byte[] text)
    {
        if (subscription.Number is { } number) return StreamText.Event(number, text);
        return session.IsCombined ? StreamText.Combined(subscription.ListenKey ?? "", text) : text;
    }

    private static byte[] Expired(string key, DateTimeOffset now) => StreamText.Object(json =>
    {
        json.WriteHead("listenKeyExpired", now);
        json.WriteString("listenKey", key);
    });
}
