using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Charts;

/// <summary>The chart's data for the browser: times as Unix milliseconds, no more digits than can be seen.</summary>
internal sealed record LineChartPayload
{
    public required IReadOnlyList<long> T { get; init; }

    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>Index, Percent or Number.</summary>
    public required string Unit { get; init; }

    public required string Culture { get; init; }

    public required string Zone { get; init; }

    public static LineChartPayload From(LineChartData data, Viewer viewer) => new()
    {
        Unit = data.Unit.ToString(),
        T = [.. data.Times.Select(time => time.ToUnixTimeMilliseconds())],
        Lines = [.. data.Lines.Select(line => new Line(line.Name, line.Look.Class, line.Look.Dash, [.. line.Values.Select(value => Rounded(value, data.Unit))]))],
        Culture = viewer.CultureName,
        Zone = viewer.Zone.Id,
    };

    private static decimal? Rounded(decimal? value, LineUnit unit) => value is { } known ? Math.Round(known, unit == LineUnit.Percent ? 5 : 3) : null;

    internal sealed record Line(string Name, string Look, int Dash, IReadOnlyList<decimal?> Values);
}
