using BinanceDashboard.Exchange.Streams;
using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.Exchange.Streams;

public sealed class ReconnectionTests
{
    [Fact]
    public async Task Dropped_ReconnectsAndTellsTheGap()
    {
        await using var bench = await StreamBench.StartAsync();
        var stream = bench.Streams.SpotAccount(StreamBench.Environment, StreamBench.Credentials())!;
        await using var reader = new StreamReader<AccountEvent>(stream.ReadAsync);
        await reader.UntilAsync<AccountGap>(1);

        bench.Exchange.Streams.DropAll();
        await bench.PassTimeAsync(() => reader.Count<AccountGap>() == 2, () => $"a second gap: {stream.State}");

        bench.Exchange.Deposit("BTC", 1);
        await reader.UntilAsync<SpotBalanceMoved>(1);
        Assert.Equal(StreamCondition.Live, stream.State.Condition);
    }

    [Fact]
    public async Task Refused_TriesAgainUntilItIsLetIn()
    {
        await using var bench = await StreamBench.StartAsync();
        bench.Exchange.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Match = "/ws-api", Value = 503, Count = 3 });
        var stream = bench.Streams.SpotAccount(StreamBench.Environment, StreamBench.Credentials())!;
        await using var reader = new StreamReader<AccountEvent>(stream.ReadAsync);

        await bench.PassTimeAsync(() => reader.Count<AccountGap>() == 1, () => $"a connection: {stream.State}");

        Assert.Equal(0, bench.Exchange.WaitingFaults);
    }

    [Theory]
    [InlineData(451, "does not serve the region")]
    [InlineData(403, "firewall")]
    [InlineData(429, "too many connections")]
    public async Task Refused_Handshake_StateSaysWhy(int status, string words)
    {
        await using var bench = await StreamBench.StartAsync();
        bench.Exchange.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Match = "/ws", Value = status, Count = int.MaxValue });
        var stream = bench.Streams.SpotPrices(StreamBench.Environment)!;
        await using var reader = new StreamReader<PriceUpdate>(stream.ReadAsync);

        await Wait.UntilAsync(() => stream.State.Reason.Contains(words, StringComparison.Ordinal), () => $"{stream.State}");

        Assert.NotEqual(StreamCondition.Live, stream.State.Condition);
        Assert.Empty(reader.Read);
    }

    [Fact]
    public async Task HalfOpen_Noticed_ReconnectsAndTellsTheGap()
    {
        await using var bench = await StreamBench.StartAsync();
        var stream = bench.Streams.SpotAccount(StreamBench.Environment, StreamBench.Credentials())!;
        await using var reader = new StreamReader<AccountEvent>(stream.ReadAsync);
        await reader.UntilAsync<AccountGap>(1);
        await bench.LeapAsync(stream, TimeSpan.FromMinutes(10));

        bench.Exchange.Streams.SilenceAll();
        await bench.PassTimeAsync(() => reader.Count<AccountGap>() == 2, () => $"a second gap: {stream.State}", seconds: 5);

        Assert.Equal("Nothing came any more, not even an answer.", reader.Read.OfType<AccountGap>().Last().Reason);
    }

    [Fact]
    public async Task A24HourCut_ChangedOverBefore_LosesAndDoublesNothing()
    {
        await using var bench = await StreamBench.StartAsync();
        var stream = bench.Streams.SpotAccount(StreamBench.Environment, StreamBench.Credentials())!;
        await using var reader = new StreamReader<AccountEvent>(stream.ReadAsync);
        await reader.UntilAsync<AccountGap>(1);
        await bench.LeapAsync(stream, TimeSpan.FromHours(23.49));
        var before = reader.Count<SpotBalanceMoved>();

        var deposits = new List<decimal>();
        await bench.PassTimeAsync(() =>
        {
            deposits.Add(1 + (deposits.Count * 0.0001m));
            bench.Exchange.Deposit("LTC", deposits[^1]);
            return bench.Logs.Lines.Any(line => line.Contains("changed over", StringComparison.Ordinal));
        }, () => $"a change-over: {stream.State}", seconds: 3);
        await bench.LeapAsync(stream, TimeSpan.FromHours(1));
        bench.Exchange.Deposit("LTC", 7);
        deposits.Add(7);

        await Wait.UntilAsync(() => Moves(reader, before).LastOrDefault() == 7, () => "the last deposit");
        Assert.Equal(deposits.Sum(), Moves(reader, before).Sum());
        Assert.Equal(1, reader.Count<AccountGap>());
        Assert.Equal(1, bench.Exchange.Streams.Count);
    }

    [Fact]
    public async Task Cancelled_EndsWithoutAnException()
    {
        await using var bench = await StreamBench.StartAsync();
        var stream = bench.Streams.UsdFuturesPrices(StreamBench.Environment)!;
        var reader = new StreamReader<PriceUpdate>(stream.ReadAsync);
        await Wait.UntilAsync(() => stream.State.Condition == StreamCondition.Live, () => $"{stream.State}");

        await reader.EndAsync();

        Assert.Equal((StreamCondition.Down, "It is not read any more."), (stream.State.Condition, stream.State.Reason));
        await Wait.UntilAsync(() => bench.Exchange.Streams.Count == 0, () => "the end of the connection");
    }

    private static IEnumerable<decimal> Moves(StreamReader<AccountEvent> reader, int skipped) => reader.Read.OfType<SpotBalanceMoved>().Skip(skipped).Where(move => move.Asset == "LTC").Select(move => move.Amount);
}
