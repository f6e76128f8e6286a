using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector;

/// <summary>What many accounts behind one address cost when each is read every minute.</summary>
public sealed class BudgetTests
{
    private const int Accounts = 10;
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(61);

    private readonly ShiftedTime _time = new();

    // The exchange knows two keys, so each account is read in a minute of its own, and what one minute would hold of all is their sum.
    [Fact]
    public async Task TenAccounts_InOneMinute_StayUnderHalfOfWhatTheyShareAndWithinHalfOfTheirOwn()
    {
        await using var exchange = await TestExchange.StartAsync(days: 20, time: _time);
        exchange.Control.Stop();
        await using var product = Product.Start(exchange.Settings(), time: _time);
        using var client = await product.SignedInAsync();
        var shared = new Dictionary<string, int>();
        for (var number = 0; number < Accounts; number++)
        {
            var key = number % 2 == 0 ? "simulator-key" : "simulator-key-2";
            var id = await client.AddAccountAsync($"Number {number}", key: key, secret: key.Replace("key", "secret", StringComparison.Ordinal));
            foreach (var _ in new[] { "the first run, which reads the whole past", "one of every minute" })
            {
                Pass(exchange);
                Assert.True((await client.CollectAsync(id)).GetProperty("complete").GetBoolean());
            }

            foreach (var (pool, used) in exchange.Control.ReadState().WeightUsed)
            {
                if (pool.Contains('#', StringComparison.Ordinal)) Assert.True(used <= 180_000 / 2, $"{pool}: {used}");
                else shared[pool] = shared.GetValueOrDefault(pool) + used;
            }
        }

        Assert.All(shared, pool => Assert.True(pool.Value < Limit(pool.Key) / 2, $"{pool.Key}: {pool.Value}"));
        Assert.Contains("api", shared.Keys);
        Assert.All(exchange.Control.ReadState().Refused.Values, count => Assert.Equal(0, count));
    }

    // Per minute and address; the exchange's own documents.
    private static int Limit(string pool) => pool switch
    {
        "api" => 6_000,
        "fapi" => 2_400,
        "fundingRate" => 500,
        _ => 12_000,
    };

    private void Pass(TestExchange exchange)
    {
        _time.Forward(Minute);
        exchange.Control.Advance(Minute);
    }
}
