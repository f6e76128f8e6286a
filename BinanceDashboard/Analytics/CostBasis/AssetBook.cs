namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>The lots of one asset in one account while its events go over them.</summary>
internal sealed class AssetBook(CostMethod method)
{
    private readonly LotShelf _shelf = new(method);
    private readonly List<UncoveredDisposal> _uncovered = [];
    private CostTurnover _turnover;
    private decimal _realized;
    private decimal _paid;
    private bool _isCostLost;
    private string? _lackOfGain;
    private string? _lackOfPaid;

    public void Apply(CostEvent one)
    {
        if (one.IsIn) Receive(one);
        else Give(one);
    }

    public AssetCost Result(long accountId, string asset)
    {
        var lots = _shelf.Lots.ToList();
        var quantity = lots.Sum(lot => lot.Quantity);
        var unknown = lots.Find(lot => lot.CostUsd is null);
        var cost = unknown is null ? Figure.Of(lots.Sum(lot => lot.CostUsd ?? 0)) : Figure.Missing($"What came in at {Moment.Text(unknown.At)} had no price in USD.");
        return new AssetCost
        {
            AccountId = accountId,
            Asset = asset,
            Quantity = quantity,
            CostUsd = cost,
            AverageCostUsd = cost.Value is not { } known ? cost : quantity == 0 ? Figure.Missing("Nothing of it is left.") : Figure.Of(known / quantity),
            RealizedUsd = Known(_realized, _lackOfGain),
            KnownRealizedUsd = _realized,
            PaidUsd = Known(_paid, _lackOfPaid),
            CostKnown = unknown is null && !_isCostLost,
            Lots = lots,
            Uncovered = _uncovered,
            Turnover = _turnover,
        };
    }

    private static Figure Known(decimal value, string? lack) => lack is null ? Figure.Of(value) : Figure.Missing(lack);

    private void Receive(CostEvent one)
    {
        var lot = new CostLot { At = one.At, Kind = one.Kind, Quantity = one.Quantity, CostUsd = one.ValueUsd, FeeUsd = one.FeeUsd, IsAssumed = one.IsAssumed };
        _turnover = _turnover with { QuantityIn = _turnover.QuantityIn + lot.Quantity, CostIn = _turnover.CostIn + (lot.CostUsd ?? 0) };
        if (one.OwnFee > 0)
        {
            (var fee, lot) = LotShelf.Split(lot, one.OwnFee);
            lot = lot with { FeeUsd = one.FeeUsd };
            // What it cost a moment ago is what it is worth: no gain.
            Count(fee, one with { Kind = CostEventKind.Paid }, fee.CostUsd);
        }

        _shelf.Add(lot);
    }

    private void Give(CostEvent one)
    {
        var (left, value) = (one.Quantity, one.ValueUsd);
        while (left > 0 && _shelf.Take(left) is { } lot)
        {
            var share = lot.Quantity == left ? value : Share(one, lot.Quantity);
            Count(lot, one, share);
            left -= lot.Quantity;
            value -= share;
        }

        if (left == 0) return;

        _uncovered.Add(new UncoveredDisposal(one.At, left, value));
        _isCostLost = true;
        if (one.Kind != CostEventKind.Withdrawn) _lackOfGain ??= $"More was given away at {Moment.Text(one.At)} than is known to have come in.";
        if (one.Kind == CostEventKind.Paid) Pay(one, value);
    }

    private static decimal? Share(CostEvent one, decimal quantity) => one.ValueUsd is { } value ? decimal.Round(value * quantity / one.Quantity, 18) : null;

    private void Count(CostLot lot, CostEvent one, decimal? value)
    {
        _turnover = _turnover with { QuantityOut = _turnover.QuantityOut + lot.Quantity, CostOut = _turnover.CostOut + (lot.CostUsd ?? 0) };
        if (one.Kind == CostEventKind.Paid) Pay(one, value);
        if (one.Kind == CostEventKind.Withdrawn) return;

        _isCostLost |= lot.CostUsd is null;
        if (lot.CostUsd is null) _lackOfGain ??= $"What was given away at {Moment.Text(one.At)} had come in without a price in USD.";
        else if (value is null) _lackOfGain ??= $"What was given away at {Moment.Text(one.At)} had no price in USD.";
        else _realized += value.Value - lot.CostUsd.Value;
    }

    private void Pay(CostEvent one, decimal? value)
    {
        if (value is { } known) _paid += known;
        else _lackOfPaid ??= $"What was paid at {Moment.Text(one.At)} had no price in USD.";
    }
}
