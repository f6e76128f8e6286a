using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Charts;

/// <summary>The chart's data for the browser: times as Unix milliseconds, values to the thousandth.</summary>
internal sealed record IndexChartPayload
{
    private const int Decimals = 3;

    public required IReadOnlyList<long> T { get; init; }

    public required IReadOnlyList<Line> Lines { get; init; }

    public required string Culture { get; init; }

    public required string Zone { get; init; }

    public static IndexChartPayload From(IndexChartData data, Viewer viewer) => new()
    {
        T = [.. data.Times.Select(time => time.ToUnixTimeMilliseconds())],
        Lines = [.. data.Lines.Select(line => new Line(line.Name, line.Look.Class, line.Look.Dash, [.. line.Values.Select(Rounded)]))],
        Culture = viewer.CultureName,
        Zone = viewer.Zone.Id,
    };

    private static decimal? Rounded(decimal? value) => value is { } known ? Math.Round(known, Decimals) : null;

    internal sealed record Line(string Name, string Look, int Dash, IReadOnlyList<decimal?> Values);
}
