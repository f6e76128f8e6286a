namespace BinanceDashboard.Components.Pages.Demo;

/// <summary>A coin that can be sent, with an amount that is worth looking at.</summary>
public sealed record DemoCoin(string Asset, decimal Suggested)
{
    private const decimal WorthUsd = 5_000;

    /// <summary>About 5,000 USD in a round amount: 0.08 BTC at 60,000.</summary>
    /// <param name="price">US dollars per unit, positive.</param>
    public static DemoCoin At(string asset, decimal price)
    {
        var (amount, unit) = (WorthUsd / price, 1m);
        while (unit > amount) unit /= 10;
        while (unit * 10 <= amount) unit *= 10;
        return new DemoCoin(asset, Math.Max(1, Math.Round(amount / unit)) * unit);
    }
}
