using System.Collections.Immutable;
using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Performance;

namespace BinanceDashboard.Tests.Analytics.Performance;

internal static class Bridges
{
    public static BridgeParts Known(params IEnumerable<(BridgePart Part, decimal Amount)> parts) => new(parts.ToImmutableDictionary(part => part.Part, part => Figure.Of(part.Amount)), []);
}
