using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>A client of the exchange written by others reads our simulator as if it were the exchange.</summary>
public sealed class OtherClientTests
{
    [Fact]
    public async Task Read_EverythingAPortfolioToolReads_FindsWhatTheBooksHold()
    {
        await using var exchange = await TestExchange.StartAsync(days: 60);

        var found = await ReadAsync(exchange.Root);
        var state = exchange.Control.ReadState();

        Assert.False(found.TryGetProperty("failure", out var failure), failure.ToString());
        Assert.True(found.GetProperty("markets").GetInt32() > 20);
        Assert.Equal(found.GetProperty("markets").GetInt32(), found.GetProperty("tickers").GetInt32());
        Assert.Equal(found.GetProperty("markets").GetInt32(), found.GetProperty("changes").GetInt32());
        Assert.Equal(24, found.GetProperty("candles").GetInt32());
        Assert.Equal((double)state.Prices["BTC"], found.GetProperty("lastClose").GetDouble(), (double)state.Prices["BTC"] * 0.01);
        Assert.Equal(state.Fills.Count(fill => fill.Market == "Spot"), found.GetProperty("trades").GetInt32());
        Assert.Equal(state.Fills.Count(fill => fill.Market == "Usdm"), found.GetProperty("usdmTrades").GetInt32());
        Assert.Equal(Ids(state, "Deposit"), Texts(found, "deposits"));
        Assert.Equal(Ids(state, "Withdrawal"), Texts(found, "withdrawals"));
        Assert.Equal(Assets(state, "Funding"), Texts(found, "funding"));
        Assert.Superset(Assets(state, "Spot").ToHashSet(), Texts(found, "balances").ToHashSet());
        Assert.Equal(Assets(state, "UsdmFutures"), Texts(found, "usdmBalances"));
        Assert.Equal(Assets(state, "CoinmFutures"), Texts(found, "coinmBalances"));
        Assert.Equal(state.Positions.Count, found.GetProperty("usdmPositions").GetArrayLength() + found.GetProperty("coinmPositions").GetArrayLength());
        Assert.True(found.GetProperty("usdmIncome").GetInt32() > 100);
    }

    private static async Task<JsonElement> ReadAsync(string root)
    {
        var folder = typeof(OtherClientTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "OtherClient").Value!;
        var start = new ProcessStartInfo("node", [Path.Combine(folder, "read.mjs"), root, "simulator-key", "simulator-secret"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("node does not start.");
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await errors);
        return JsonSerializer.Deserialize<JsonElement>(await output);
    }

    private static IEnumerable<string> Ids(SimulatorState state, string kind) => state.Flows.Where(flow => flow.Kind == kind).Select(flow => flow.Id).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Assets(SimulatorState state, string wallet) => state.Balances.Where(balance => balance.Wallet == wallet).Select(balance => balance.Asset).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Texts(JsonElement found, string name) => found.GetProperty(name).EnumerateArray().Select(text => text.GetString()!).Order(StringComparer.Ordinal);
}
