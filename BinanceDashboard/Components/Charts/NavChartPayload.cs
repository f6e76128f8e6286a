using System.Text.Json.Serialization;
using BinanceDashboard.Components.Formatting;
using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Charts;

/// <summary>The chart's data for the browser: columns instead of rows, times as Unix milliseconds, words ready to show.</summary>
internal sealed record NavChartPayload
{
    public required IReadOnlyList<long> T { get; init; }

    public required IReadOnlyList<decimal?> Nav { get; init; }

    public required IReadOnlyList<decimal?> Benchmark { get; init; }

    public required IReadOnlyList<decimal?> Index { get; init; }

    public required IReadOnlyList<decimal?> BenchmarkIndex { get; init; }

    public required IReadOnlyList<decimal?> Drawdown { get; init; }

    public required IReadOnlyList<NavChartMark> Flows { get; init; }

    public required IReadOnlyList<long[]> Partial { get; init; }

    public required string Symbol { get; init; }

    public required string Unit { get; init; }

    public required string Culture { get; init; }

    public required string Zone { get; init; }

    public required bool Hidden { get; init; }

    [JsonConverter(typeof(JsonStringEnumConverter<NavChartMode>))]
    public required NavChartMode Mode { get; init; }

    public static NavChartPayload From(NavChartData data, Viewer viewer, NavChartMode mode) => new()
    {
        T = [.. data.Points.Select(point => point.At.ToUnixTimeMilliseconds())],
        Nav = [.. data.Points.Select(point => In(viewer.Currency, point.Nav))],
        Benchmark = [.. data.Points.Select(point => In(viewer.Currency, point.Benchmark))],
        Index = [.. data.Points.Select(point => point.Index)],
        BenchmarkIndex = [.. data.Points.Select(point => point.BenchmarkIndex)],
        Drawdown = [.. data.Points.Select(point => point.Drawdown)],
        Flows = [.. data.Flows.Select(flow => NavChartMark.From(flow, viewer))],
        Partial = [.. PartialStretches.Of(data.Points).Select(Milliseconds)],
        Symbol = viewer.AmountsHidden ? "" : Money.Symbol(viewer.Currency.Code),
        Unit = viewer.AmountsHidden || Money.Symbol(viewer.Currency.Code) != "" ? "" : Sign.Narrow + viewer.Currency.Code,
        Culture = viewer.CultureName,
        Zone = viewer.Zone.Id,
        Hidden = viewer.AmountsHidden,
        Mode = mode,
    };

    // No more digits on the wire than amounts are kept with.
    private static decimal? In(ReportCurrency currency, decimal? usd) => currency.Of(usd) is { } amount ? decimal.Round(amount, 8) : null;

    private static long[] Milliseconds(TimeSpread stretch) => [stretch.From.ToUnixTimeMilliseconds(), stretch.To.ToUnixTimeMilliseconds()];
}
