using BinanceDashboard.Analytics.Valuation;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>A running sum: amounts for each asset, and their value in USD as far as it is known. Nearly always of one asset.</summary>
internal struct MoneySum
{
    private string? _asset;
    private decimal _amount;
    private decimal _usd;
    private List<AssetQuantity>? _others;
    private List<UnpricedAmount>? _unpriced;

    /// <summary>In order of first use; empty where nothing was added.</summary>
    public readonly IReadOnlyList<AssetQuantity> Amounts => _asset is null ? [] : [new AssetQuantity(_asset, _amount), .. _others ?? []];

    /// <summary>USD; missing where a part had no price at its time.</summary>
    public readonly Figure Usd => _unpriced is null ? Figure.Of(_usd) : Figure.Missing(Reason(_unpriced[0]));

    public readonly IReadOnlyList<UnpricedAmount> Unpriced => _unpriced ?? [];

    public void Add(in ValuedAmount part)
    {
        if (_asset is null) (_asset, _amount) = (part.Asset, part.Amount);
        else if (string.Equals(_asset, part.Asset, StringComparison.Ordinal)) _amount += part.Amount;
        else AddOther(part);

        if (part.Usd is { } usd) _usd += usd;
        else (_unpriced ??= []).Add(new UnpricedAmount(part.Asset, part.Amount, part.At));
    }

    /// <summary>One that goes on without moving this one.</summary>
    public readonly MoneySum Copy() => this with { _others = _others is null ? null : [.. _others], _unpriced = _unpriced is null ? null : [.. _unpriced] };

    /// <summary>The same amounts, with those that had no price valued by <paramref name="price"/> as far as it can.</summary>
    public readonly MoneySum Priced(Func<string, DateTimeOffset, decimal?> price)
    {
        if (_unpriced is null) return this;

        var valued = this with { _unpriced = null };
        foreach (var part in _unpriced)
        {
            if (ValuedAmount.Of(part.Asset, part.Amount, part.At, price).Usd is { } usd) valued._usd += usd;
            else (valued._unpriced ??= []).Add(part);
        }

        return valued;
    }

    private void AddOther(in ValuedAmount part)
    {
        _others ??= [];
        var asset = part.Asset;
        var index = _others.FindIndex(other => string.Equals(other.Asset, asset, StringComparison.Ordinal));
        if (index < 0) _others.Add(new AssetQuantity(asset, part.Amount));
        else _others[index] = new AssetQuantity(asset, _others[index].Quantity + part.Amount);
    }

    private static string Reason(UnpricedAmount part) => part.Asset.Length == 0
        ? "It is not known in which asset this is paid."
        : $"{part.Asset} had no price in USD at {Moment.Text(part.At)}.";
}
