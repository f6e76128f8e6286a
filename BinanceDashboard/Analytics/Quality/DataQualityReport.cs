using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Quality;

/// <summary>Holds the latest snapshot against the exchange's own wallet totals and explains what differs by 50 bp or more.</summary>
public static class DataQualityReport
{
    // A wallet that the exchange lists as empty or with dust is no hint.
    private const decimal Noticeable = 1;
    private const decimal MostOfIt = 0.5m;

    /// <param name="latest">Complete or partial.</param>
    /// <param name="history">Complete points of a range.</param>
    /// <param name="partial">How many snapshots of that range are partial.</param>
    public static DataQuality Of(Snapshot latest, IReadOnlyList<ReportedPoint> history, int partial)
    {
        var wallets = latest.Wallets.Select(wallet => new WalletProof(wallet.Wallet, wallet.Ok ? wallet.Value : null, wallet.Reported)).ToImmutableArray();
        var isListed = wallets.Any(wallet => wallet.Reported is not null);
        var elsewhere = latest.Reported is { } total && isListed ? total - wallets.Sum(wallet => wallet.Reported ?? 0) : (decimal?)null;
        var residual = latest is { Reported: { } reported, Complete: true } ? Residual.Of(latest.Nav, reported) : (Residual?)null;
        return new DataQuality
        {
            At = latest.At,
            Residual = residual,
            Wallets = wallets,
            Elsewhere = elsewhere,
            Sentences = [.. Sentences(latest, wallets, residual, elsewhere ?? 0)],
            History = [.. history.Select(PointOf).OfType<QualityPoint>()],
            Partial = partial,
        };
    }

    private static QualityPoint? PointOf(ReportedPoint point) =>
        point.Reported is { } reported && Residual.Of(point.Nav, reported).BasisPoints is { } basisPoints ? new QualityPoint(point.At, basisPoints) : null;

    private static IEnumerable<string> Sentences(Snapshot latest, ImmutableArray<WalletProof> wallets, Residual? residual, decimal elsewhere)
    {
        if (!latest.Complete) yield return $"The last snapshot is partial, so there is nothing to hold against the totals. {latest.Reason}";
        else if (latest.Reported is null) yield return "The exchange gave no totals of its own with the last snapshot. Where it has no such call (Binance.US, testnets) NAV stands on its own.";
        if (residual is not { IsNotable: true } notable) yield break;

        var explained = false;
        foreach (var sentence in Explanations(latest, wallets, notable, elsewhere))
        {
            explained = true;
            yield return sentence;
        }

        if (!explained) yield return "No wallet stands out: prices may have moved between the exchange's totals and the balances. The next snapshot shows whether it passes.";
    }

    private static IEnumerable<string> Explanations(Snapshot latest, ImmutableArray<WalletProof> wallets, Residual residual, decimal elsewhere)
    {
        if (elsewhere >= Noticeable) yield return FormattableString.Invariant($"The exchange reports {elsewhere:#,0.00} USD in wallets that are not counted here (options, trading bots, copy trading).");
        foreach (var coin in latest.Unpriced) yield return $"{coin.Asset} has no price here and is left out; the exchange may count it.";
        var worst = wallets.Where(wallet => wallet.Difference is not null).MaxBy(wallet => Math.Abs(wallet.Difference ?? 0));
        if (worst?.Difference is { } difference && Math.Abs(difference) >= MostOfIt * Math.Abs(residual.Usd) && Math.Abs(difference) >= Noticeable)
            yield return FormattableString.Invariant($"Most of it lies in {worst.Wallet}: {worst.Value:#,0.00} USD here, {worst.Reported:#,0.00} USD by the exchange.");
    }
}
