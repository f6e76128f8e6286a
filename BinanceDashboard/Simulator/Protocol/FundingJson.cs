using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Funding rates of both futures markets, every eight hours.</summary>
internal static class FundingJson
{
    private static readonly WindowRule Window = WindowRule.Futures(7) with { Usual = TimeSpan.FromDays(3650), Longest = null };

    /// <summary>Of all of them by time, then by symbol.</summary>
    public static void WriteRates(ApiCall call, IReadOnlyList<Instrument> instruments)
    {
        var rows = FuturesWindow.Read(call, Window).Cut(Times(call).SelectMany(at => instruments.Select(instrument => (At: at, Of: instrument))), row => row.At, call.Parameters.FuturesLimit(100, 1000));
        call.Json.WriteStartArray();
        foreach (var (at, instrument) in rows)
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("symbol", instrument.Symbol);
            call.Json.WriteNumber("fundingTime", at.ToUnixTimeMilliseconds());
            call.Json.WriteDecimal("fundingRate", RateAt(call, instrument, at));
            if (!instrument.IsInverse) call.Json.WriteDecimal("markPrice", call.World.Prices.Price(instrument.Spot, at));
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }

    public static void WritePremium(ApiCall call, Instrument instrument)
    {
        var price = instrument.Price(call);
        call.Json.WriteStartObject();
        call.Json.WriteString("symbol", instrument.Symbol);
        if (instrument.IsInverse) call.Json.WriteString("pair", instrument.Pair);
        foreach (var name in (string[])["markPrice", "indexPrice", "estimatedSettlePrice"]) call.Json.WriteDecimal(name, price);
        call.Json.WriteDecimal("lastFundingRate", RateAt(call, instrument, call.World.Futures.NextFunding));
        call.Json.WriteString("interestRate", "0.00010000");
        call.Json.WriteNumber("nextFundingTime", call.World.Futures.NextFunding.ToUnixTimeMilliseconds());
        call.Json.WriteNumber("time", call.Now.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }

    private static decimal RateAt(ApiCall call, Instrument instrument, DateTimeOffset at) => call.World.Futures.FundingRate(instrument.Spot.Symbol, at);

    private static IEnumerable<DateTimeOffset> Times(ApiCall call)
    {
        var first = DateTimeOffset.FromUnixTimeSeconds(call.World.Prices.FirstMinute * 60);
        for (var at = first; at <= call.World.Now; at += FuturesDesk.FundingEvery) yield return at;
    }
}
