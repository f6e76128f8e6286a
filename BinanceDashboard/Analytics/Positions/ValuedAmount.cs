namespace BinanceDashboard.Analytics.Positions;

/// <summary>An amount of an asset with its value in USD at its own time, rounded half-even to 18 places; null without a price.</summary>
internal readonly record struct ValuedAmount(string Asset, decimal Amount, decimal? Usd, DateTimeOffset At)
{
    private const int Places = 18;

    public static ValuedAmount Of(string asset, decimal amount, DateTimeOffset at, Func<string, DateTimeOffset, decimal?> price) =>
        new(asset, amount, amount == 0 ? 0 : Rounded(amount * price(asset, at)), at);

    /// <summary>The part that belongs to <paramref name="quantity"/> of <paramref name="whole"/>: amount and value rounded to 18 places.</summary>
    public ValuedAmount Share(decimal quantity, decimal whole)
    {
        var amount = decimal.Round(Amount * quantity / whole, Places);
        return this with { Amount = amount, Usd = Amount == 0 ? 0 : Rounded(Usd * amount / Amount) };
    }

    /// <summary>What is left after a share: both together are this, to the last digit.</summary>
    public ValuedAmount Less(ValuedAmount share) => this with { Amount = Amount - share.Amount, Usd = Usd - share.Usd };

    private static decimal? Rounded(decimal? value) => value is { } known ? decimal.Round(known, Places) : null;
}
