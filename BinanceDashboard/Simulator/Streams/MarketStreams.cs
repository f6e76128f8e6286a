using System.Text.Json;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Protocol;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>What the streams of market data say at an instant: mini tickers and mark prices.</summary>
/// <threadsafety>Not thread-safe: the world's lock guards it.</threadsafety>
internal sealed class MarketStreams
{
    private readonly Dictionary<(StreamPlace Place, string Name), byte[]?> _said = [];
    private long _minute = -1;
    private List<MiniTicker> _spot = [];
    private List<MiniTicker> _perpetuals = [];
    private DateTimeOffset _at;

    /// <summary>Takes over the prices of now.</summary>
    public void Turn(World world)
    {
        _said.Clear();
        _at = world.Now;
        var minute = MarketPrices.MinuteOf(_at);
        if (minute == _minute) return;
        _minute = minute;
        _spot = [.. Listings.Symbols.Where(world.IsListed).Select(symbol => MiniTicker.Of(world, symbol))];
        _perpetuals = [.. Perpetuals.All.Select(Instrument.Of).Concat(Listings.CoinContracts.Select(Instrument.Of)).Select(perpetual => MiniTicker.Of(world, perpetual))];
    }

    /// <param name="everything">Also what is said every third second alone.</param>
    /// <returns>Null where the stream has nothing to say.</returns>
    public byte[]? Say(World world, StreamPlace place, string name, bool everything)
    {
        if (!everything && IsSlow(name) && _at.ToUnixTimeSeconds() % 3 != 0) return null;
        if (_said.TryGetValue((place, name), out var text)) return text;
        return _said[(place, name)] = Write(world, place, name);
    }

    private static bool IsSlow(string name) => name.EndsWith("@markPrice", StringComparison.Ordinal) || name.EndsWith("@markPrice@arr", StringComparison.Ordinal);

    private byte[]? Write(World world, StreamPlace place, string name)
    {
        if (place is not (StreamPlace.Plain or StreamPlace.UsdmMarket)) return null;
        return name switch
        {
            "!miniTicker@arr" => List(place == StreamPlace.Plain ? _spot : _perpetuals, (json, ticker) => ticker.Write(json, _at)),
            "!markPrice@arr" or "!markPrice@arr@1s" => List(_perpetuals, (json, ticker) => ticker.WriteMark(json, world)),
            _ => WriteOne(world, place, name),
        };
    }

    private byte[]? WriteOne(World world, StreamPlace place, string name)
    {
        var at = name.IndexOf('@', StringComparison.Ordinal);
        if (at < 0 || Find(place, name[..at].ToUpperInvariant()) is not { } ticker) return null;
        return name[(at + 1)..] switch
        {
            "miniTicker" => StreamText.Write(json => ticker.Write(json, _at)),
            "markPrice" or "markPrice@1s" when ticker.Perpetual is not null => StreamText.Write(json => ticker.WriteMark(json, world)),
            _ => null,
        };
    }

    private MiniTicker? Find(StreamPlace place, string symbol) => (place == StreamPlace.Plain ? _spot : [])
        .Concat(_perpetuals.Where(ticker => ticker.Perpetual!.IsInverse == (place == StreamPlace.Plain)))
        .FirstOrDefault(ticker => ticker.Symbol == symbol);

    private static byte[] List(List<MiniTicker> tickers, Action<Utf8JsonWriter, MiniTicker> write) => StreamText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var ticker in tickers) write(json, ticker);
        json.WriteEndArray();
    });
}
