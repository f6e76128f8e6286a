using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>Conversions at a quoted price, and small balances turned into BNB.</summary>
internal sealed class ConvertDesk(World world)
{
    private const decimal Spread = 0.001m;
    private const decimal DustFee = 0.02m;
    private const string DustCoin = "BNB";

    private long _orders = 940_708_407_462_087_000;

    /// <summary>Of the spot wallet; a failed one moves nothing.</summary>
    /// <param name="amount">At most the free balance.</param>
    public ConversionRow Convert(AccountBooks account, string from, decimal amount, string to, bool succeeds = true)
    {
        var price = world.Prices.Usd(from, world.Now) / world.Prices.Usd(to, world.Now) * (1 - Spread);
        var row = new ConversionRow
        {
            OrderId = _orders += 29,
            QuoteId = world.Cash.NextText(),
            At = world.Now,
            Status = succeeds ? "SUCCESS" : "FAIL",
            FromAsset = from,
            FromAmount = amount,
            ToAsset = to,
            ToAmount = decimal.Round(amount * price, 8, MidpointRounding.ToZero),
        };
        account.Conversions.Add(row);
        if (!succeeds) return row;
        world.Ledger.Settle(world.Now, account.Key(Purse.Spot, from), Purse.Market, -row.FromAmount, Reason.Conversion);
        world.Ledger.Settle(world.Now, account.Key(Purse.Spot, to), Purse.Market, row.ToAmount, Reason.Conversion);
        return row;
    }

    /// <summary>All that is free of each asset.</summary>
    public void Dust(AccountBooks account, IEnumerable<string> assets)
    {
        var parts = assets.Select(asset => Part(account, asset)).Where(part => part.Amount > 0 && part.Received > 0).ToList();
        if (parts.Count == 0) return;
        foreach (var part in parts)
        {
            world.Ledger.Settle(world.Now, account.Key(Purse.Spot, part.Asset), Purse.Market, -part.Amount, Reason.Dust);
            world.Ledger.Settle(world.Now, account.Key(Purse.Spot, DustCoin), Purse.Market, part.Received, Reason.Dust);
            world.Ledger.Move(world.Now, new LedgerKey(0, Purse.Market, DustCoin), new LedgerKey(0, Purse.Fees, DustCoin), part.Fee, Reason.Dust);
        }

        account.Dusts.Add(new DustRow(world.Cash.NextNumber(), world.Now, parts));
    }

    private DustPart Part(AccountBooks account, string asset)
    {
        var amount = world.Ledger.Balance(account.Key(Purse.Spot, asset));
        var worth = decimal.Round(amount * world.Prices.Usd(asset, world.Now) / world.Prices.Usd(DustCoin, world.Now), 8, MidpointRounding.ToZero);
        var fee = decimal.Round(worth * DustFee, 8);
        return new DustPart(world.Cash.NextNumber(), asset, amount, worth - fee, fee);
    }
}
