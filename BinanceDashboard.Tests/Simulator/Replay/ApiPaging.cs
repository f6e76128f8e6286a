using System.Globalization;

namespace BinanceDashboard.Tests.Simulator.Replay;

/// <summary>How a family of endpoints names its times and pages, and the longest span that it takes.</summary>
/// <param name="Page">The name of the page's parameter: counted from 1, or a number of rows to skip when it is "offset"; null: no pages.</param>
internal sealed record ApiPaging(TimeSpan Longest, string? Page = null, string? Size = null, int LargestSize = 0)
{
    public string From { get; init; } = "startTime";

    public string To { get; init; } = "endTime";

    public string PageText(int page, int size) => Size is null ? "" : Page is null
        ? string.Create(CultureInfo.InvariantCulture, $"{Size}={size}")
        : string.Create(CultureInfo.InvariantCulture, $"{Page}={(Page == "offset" ? page * size : page + 1)}&{Size}={size}");
}
