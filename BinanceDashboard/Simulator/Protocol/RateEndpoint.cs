using System.Globalization;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Daily rates of currencies in the shape of the public rate service: units per unit of the base.</summary>
internal static class RateEndpoint
{
    public const string Path = "/v1/latest";

    /// <summary>Currencies that no pair here trades, in units per US dollar.</summary>
    private static readonly (string Currency, decimal PerDollar)[] Others = [("GBP", 0.782m), ("CHF", 0.874m), ("JPY", 149.6m), ("PLN", 3.94m), ("TRY", 34.2m), ("AUD", 1.53m), ("BRL", 5.41m)];

    public static void Write(ApiCall call)
    {
        var rates = Rates(call);
        var name = call.Parameters.Text("base") ?? "EUR";
        if (!rates.TryGetValue(name, out var perBase)) throw new ApiException(404, 404, "not found");
        call.Json.WriteStartObject();
        call.Json.WriteNumber("amount", 1.0m);
        call.Json.WriteString("base", name);
        call.Json.WriteString("date", call.World.Now.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        call.Json.WriteStartObject("rates");
        foreach (var (currency, rate) in rates)
        {
            if (currency != name) call.Json.WriteNumber(currency, decimal.Round(rate / perBase, 5));
        }

        call.Json.WriteEndObject();
        call.Json.WriteEndObject();
    }

    private static SortedDictionary<string, decimal> Rates(ApiCall call)
    {
        var midnight = new DateTimeOffset(call.World.Now.UtcDateTime.Date, TimeSpan.Zero);
        var rates = new SortedDictionary<string, decimal>(StringComparer.Ordinal) { ["USD"] = 1 };
        foreach (var currency in (string[])["EUR", "CZK"]) rates[currency] = 1 / call.World.Prices.Usd(currency, midnight);
        foreach (var (currency, perDollar) in Others) rates[currency] = perDollar;
        return rates;
    }
}
