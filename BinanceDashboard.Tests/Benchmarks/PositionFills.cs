using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Benchmarks;

/// <summary>
/// Fills as an active account has them: 60 symbols with ids of their own that all begin at 1, a third of them in hedge mode, up to four
/// fills in one millisecond, one in twenty turning its position over, one in six closing it, every second fee in BNB.
/// </summary>
internal static class PositionFills
{
    private const int Symbols = 60;
    private static readonly DateTimeOffset Start = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly decimal?[] BnbByMinute = [.. Enumerable.Range(0, 600_000).Select(minute => (decimal?)(600 + minute % 5_000 / 100m))];

    public static PositionTerms Terms { get; } = new()
    {
        Price = (asset, at) => asset switch
        {
            "USDT" => 1,
            "BNB" => BnbByMinute[(at.UtcTicks - Start.UtcTicks) / TimeSpan.TicksPerMinute],
            _ => null,
        },
        Symbol = symbol => new SymbolTerms { Base = symbol.Symbol[..^4], Quote = "USDT" },
    };

    public static Fill[] Make(int count)
    {
        var random = new Random(7);
        var (held, ids, at) = (new decimal[Symbols, 3], new long[Symbols], Start);
        var fills = new Fill[count];
        for (var i = 0; i < count; i++)
        {
            if (i % 4 == 0) at = at.AddMilliseconds(random.Next(1, 200_000));
            var number = random.Next(Symbols);
            var side = number % 3 != 0 ? PositionSide.Both : (PositionSide)random.Next(1, 3);
            ref var position = ref held[number, (int)side];
            var signed = Next(random, side, position);
            fills[i] = Fill(number, ++ids[number], at, side, signed, random) with { RealizedPnl = position * signed < 0 ? random.Next(-100_000, 100_000) / 1_000m : 0 };
            position += signed;
        }

        return fills;
    }

    private static decimal Next(Random random, PositionSide side, decimal position)
    {
        var size = random.Next(1, 5_000) / 1_000m;
        if (position == 0) return side == PositionSide.Short || (side == PositionSide.Both && random.Next(2) == 0) ? -size : size;

        return random.Next(60) switch
        {
            < 5 when side == PositionSide.Both => -position + (position > 0 ? -size : size),
            < 15 => -position,
            < 35 => -Math.Round(position / 2, 3),
            _ => position > 0 ? size : -size,
        } is var signed and not 0 ? signed : -position;
    }

    private static Fill Fill(int number, long id, DateTimeOffset at, PositionSide side, decimal signed, Random random)
    {
        var price = random.Next(100_000, 110_000) / 100m;
        var isBnb = random.Next(2) == 0;
        return new Fill
        {
            AccountId = 1,
            Market = Market.Usdm,
            Symbol = new string($"COIN{number}USDT"),
            TradeId = id,
            OrderId = id,
            At = at,
            Side = signed > 0 ? TradeSide.Buy : TradeSide.Sell,
            PositionSide = side,
            Price = price,
            Quantity = Math.Abs(signed),
            QuoteQuantity = Math.Abs(signed) * price,
            Commission = Math.Round(Math.Abs(signed) * price * 0.0004m / (isBnb ? 600 : 1), 8),
            CommissionAsset = new string(isBnb ? "BNB" : "USDT"),
            RealizedPnl = 0,
            MarginAsset = new string("USDT"),
            IsMaker = false,
        };
    }
}
