using BinanceDashboard.Exchange.Streams;
using BinanceDashboard.Tests.Simulator;

namespace BinanceDashboard.Tests.Exchange.Streams;

public sealed class AccountStreamTests
{
    [Fact]
    public async Task SpotAccount_Deposit_BalanceOfRest()
    {
        await using var bench = await StreamBench.StartAsync();
        await using var reader = new StreamReader<AccountEvent>(bench.Streams.SpotAccount(StreamBench.Environment, StreamBench.Credentials())!.ReadAsync);
        await reader.UntilAsync<AccountGap>(1);

        bench.Exchange.Deposit("BTC", 0.25m);
        await reader.UntilAsync<SpotBalancesChanged>(1);

        Assert.Equal(("BTC", 0.25m), reader.Read.OfType<SpotBalanceMoved>().Select(move => (move.Asset, move.Amount)).Single());
        var told = reader.Read.OfType<SpotBalancesChanged>().Single().Balances.Single();
        var rest = (await bench.Client.SpotApi.Account.GetAccountInfoAsync(omitZeroBalances: true, TestContext.Current.CancellationToken)).Balances.Single(balance => balance.Asset == "BTC");
        Assert.Equal((rest.Available, rest.Locked), (told.Available, told.Locked));
    }

    [Fact]
    public async Task SpotAccount_DaysPass_EveryFillIsTold()
    {
        await using var bench = await StreamBench.StartAsync();
        await using var reader = new StreamReader<AccountEvent>(bench.Streams.SpotAccount(StreamBench.Environment, StreamBench.Credentials())!.ReadAsync);
        await reader.UntilAsync<AccountGap>(1);
        var before = bench.Exchange.ReadState().Fills.Count;

        bench.Exchange.Advance(TimeSpan.FromDays(4), running: false);
        await reader.UntilAsync<SpotBalancesChanged>(1);

        var fills = bench.Exchange.ReadState().Fills.Skip(before).Where(fill => $"{fill.Market}" == "Spot");
        var told = reader.Read.OfType<SpotOrderChanged>().Where(order => order.IsFill);
        Assert.Equal(fills.Select(fill => (fill.Symbol, fill.Price, fill.Quantity)), told.Select(order => (order.Symbol, order.LastPrice, order.LastQuantity)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FuturesAccount_DaysPass_WalletOfRest(bool isCoinm)
    {
        await using var bench = await StreamBench.StartAsync();
        var stream = isCoinm ? bench.Streams.CoinFuturesAccount(StreamBench.Environment, StreamBench.Credentials())! : bench.Streams.UsdFuturesAccount(StreamBench.Environment, StreamBench.Credentials())!;
        await using var reader = new StreamReader<AccountEvent>(stream.ReadAsync);
        await reader.UntilAsync<AccountGap>(1);

        // The listen key dies on the way, which the exchange tells last.
        bench.Exchange.Advance(TimeSpan.FromDays(9), running: false);
        await bench.PassTimeAsync(() => reader.Count<AccountGap>() == 2, () => $"a new connection: {stream.State}");

        var told = reader.Read.OfType<FuturesWalletChanged>().SelectMany(change => change.Change.Balances).GroupBy(balance => balance.Asset).ToDictionary(group => group.Key, group => group.Last().Wallet);
        var state = bench.Exchange.ReadState();
        Assert.NotEmpty(told);
        Assert.All(told, pair => Assert.Equal(state.Balances.SingleOrDefault(row => row.Wallet == (isCoinm ? "CoinmFutures" : "UsdmFutures") && row.Asset == pair.Key)?.Quantity ?? 0, pair.Value));
        Assert.Equal(2, bench.Exchange.ReadRequests()[isCoinm ? "/dapi/v1/listenKey" : "/fapi/v1/listenKey"]);
    }

    [Fact]
    public async Task ListenKey_KeptAlive_OutlivesItsHour()
    {
        await using var bench = await StreamBench.StartAsync();
        var stream = bench.Streams.UsdFuturesAccount(StreamBench.Environment, StreamBench.Credentials())!;
        await using var reader = new StreamReader<AccountEvent>(stream.ReadAsync);
        await reader.UntilAsync<AccountGap>(1);

        for (var asked = 2; asked < 6; asked++)
        {
            await bench.LeapAsync(stream, TimeSpan.FromMinutes(31));
            await Wait.UntilAsync(() => bench.Exchange.ReadRequests()["/fapi/v1/listenKey"] >= asked, () => $"listen key asked for {asked} times");
        }

        Assert.Equal(1, reader.Count<AccountGap>());
        Assert.Equal(StreamCondition.Live, stream.State.Condition);
    }

    [Fact]
    public async Task WrongSecret_SaysSoAndTellsNoSecret()
    {
        await using var bench = await StreamBench.StartAsync();
        var stream = bench.Streams.SpotAccount(StreamBench.Environment, StreamBench.Credentials("simulator-secret-wrong"))!;
        var futures = bench.Streams.UsdFuturesAccount(StreamBench.Environment, StreamBench.Credentials())!;
        await using var reader = new StreamReader<AccountEvent>(stream.ReadAsync);
        await using var other = new StreamReader<AccountEvent>(futures.ReadAsync);

        await Wait.UntilAsync(() => stream.State.Reason.Contains("refuses the signature", StringComparison.Ordinal), () => $"{stream.State}");
        await other.UntilAsync<AccountGap>(1);
        bench.Exchange.Streams.DropAll();
        await bench.PassTimeAsync(() => other.Count<AccountGap>() == 2, () => $"{futures.State}");

        Assert.Empty(reader.Read);
        foreach (var line in bench.Logs.Lines.Append($"{stream.State} {futures.State} {string.Join(' ', other.Read)}"))
            foreach (var secret in (string[])[SimulatorClient.Key, SimulatorClient.Secret, "signature=", "listenKey=", "/private/ws/"]) Assert.DoesNotContain(secret, line, StringComparison.Ordinal);
    }
}
