using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.Simulator.Replay;

/// <summary>What the API lists of a world of 80 days explains every wallet to the last digit.</summary>
public sealed class ReplayTests
{
    private const int Days = 80;

    [Theory]
    [InlineData(7)]
    [InlineData(11)]
    [InlineData(4_242)]
    public Task Balances_OfAnySeed_FollowFromTheListedRows(int seed) => CheckAsync((ulong)seed);

    internal static async Task CheckAsync(ulong seed)
    {
        await using var simulator = await SimulatorClient.StartAsync(new SimulatorOptions { Days = Days, Seed = seed });
        simulator.Control.Stop();
        foreach (var account in new[] { 1, 2 })
        {
            var state = simulator.Control.ReadState(account);
            var books = state.Balances.Select(balance => ReplayedBooks.Line(balance.Wallet, balance.Asset, balance.Quantity));

            var replayed = await new AccountReplay(new ApiReader(simulator, account, new Random((int)seed + account))).ReadAsync();

            Assert.Equal(books.Order(StringComparer.Ordinal), replayed.Lines.Order(StringComparer.Ordinal));
        }
    }
}
