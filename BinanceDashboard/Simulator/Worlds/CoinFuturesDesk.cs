using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>COIN-M perpetuals: inverse contracts, whose profit is paid in the coin.</summary>
internal sealed class CoinFuturesDesk(World world)
{
    private const ulong StreamOfFunding = 3500;

    private readonly PerpetualDesk _desk = new(world, Market.Coinm);

    public void Start()
    {
        _desk.Start();
        var first = world.Futures.NextFunding;
        world.Schedule(first, () => PayFunding(first));
    }

    /// <summary>US dollars per coin, as the spot market has it, in the contract's ticks.</summary>
    public decimal MarkPrice(CoinContract contract) => _desk.MarkPrice(Listings.Perpetual(contract.Symbol));

    /// <summary>In the coin: contracts × size × (1/entry − 1/mark).</summary>
    public decimal UnrealizedProfit(CoinContract contract, FuturesPosition position) => Listings.Perpetual(contract.Symbol).UnrealizedProfit(position, MarkPrice(contract));

    public decimal UnrealizedProfitUsd(AccountBooks account) => Listings.CoinContracts.Select(contract => contract.Asset).Distinct()
        .Sum(asset => _desk.UnrealizedProfit(account, asset) * world.Prices.Usd(asset, world.Now));

    public static IEnumerable<FuturesPosition> PositionsOf(AccountBooks account) => account.Positions.Where(position => position.Key.Market == Market.Coinm);

    /// <inheritdoc cref="PerpetualDesk.Place"/>
    public (OrderRow? Order, OrderRefusal? Refusal) Place(PerpetualTicket ticket) => _desk.Place(ticket);

    /// <inheritdoc cref="PerpetualDesk.Cancel"/>
    public void Cancel(AccountBooks account, long orderId) => _desk.Cancel(account, orderId);

    /// <inheritdoc cref="FuturesDesk.FundingRate"/>
    public decimal FundingRate(CoinContract contract, DateTimeOffset at) => FuturesDesk.Rate(world, StreamOfFunding + (ulong)Listings.Perpetual(contract.Symbol).Spot.Index, at);

    private void PayFunding(DateTimeOffset at)
    {
        foreach (var account in world.Accounts)
        {
            foreach (var position in PositionsOf(account).ToList())
            {
                var contract = Listings.FindCoinContract(position.Symbol) ?? throw new InvalidOperationException($"There is no contract {position.Symbol}.");
                var payment = -decimal.Round(position.Quantity * contract.Size / MarkPrice(contract) * FundingRate(contract, at), 8);
                _desk.Pay(account, Listings.Perpetual(contract.Symbol), "FUNDING_FEE", payment);
            }
        }

        world.Schedule(at + FuturesDesk.FundingEvery, () => PayFunding(at + FuturesDesk.FundingEvery));
    }
}
