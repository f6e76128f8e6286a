using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Holdings;

/// <summary>How what is held is spread over assets.</summary>
public static class Allocation
{
    /// <summary>What the small ones are called together.</summary>
    public const string Rest = "Other";

    /// <param name="holdings">Those without a price, and those of which more is owed than held, do not count.</param>
    /// <param name="most">How many assets are told by name.</param>
    /// <returns>The largest first, at last what is left; the shares are ratios of all that counts and add up to 1. Empty where nothing counts.</returns>
    public static ImmutableArray<AllocationPart> Of(IEnumerable<Holding> holdings, int most)
    {
        var worth = holdings.Where(holding => holding.Value > 0).Select(holding => (holding.Asset, Value: holding.Value!.Value)).OrderByDescending(one => one.Value).ToList();
        var whole = worth.Sum(one => one.Value);
        if (whole == 0) return [];
        var named = worth.Take(worth.Count == most + 1 ? most + 1 : most).Select(one => new AllocationPart(one.Asset, one.Value, one.Value / whole)).ToList();
        var rest = whole - named.Sum(part => part.Value);
        return rest > 0 ? [.. named, new AllocationPart(Rest, rest, 1 - named.Sum(part => part.Share))] : [.. named];
    }
}
