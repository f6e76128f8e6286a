using System.Globalization;
using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Comparison;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Collector;
using BinanceDashboard.Components.Charts;
using BinanceDashboard.Components.Formatting;
using BinanceDashboard.Components.Reading;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>Reads what is looked at against several benchmarks.</summary>
internal sealed class LabReader(SignedInUser user, AccountQueries accounts, ReportReader reports, BenchmarkLab lab, AccountHealth health)
{
    private const int MostTimes = 800;

    public async Task<LabView?> ReadAsync(ViewQuery query, CancellationToken cancellationToken)
    {
        var (id, _) = await user.GetAsync();
        var selection = Selection.Of(query, await accounts.ListAsync(id, cancellationToken));
        if (selection.Accounts.Count == 0) return null;
        var read = await lab.ReadAsync(selection.Accounts, PeriodRange.Start(query.Period, reports.NowOf(selection.Accounts)), cancellationToken);
        var known = read.Where(one => one.Report is not null).Select(one => (Name(one.Preset.Kind), one.Report!)).ToList();
        var lines = IndexComparer.Of(known, health.LongestAge, MostTimes);
        var looks = known.Select((one, i) => (one.Item1, Look: i == 0 ? LineLook.Benchmark : LineLook.Of(i))).ToDictionary(one => one.Item1, one => one.Look);
        var figures = known[0].Item2.Figures;
        return new LabView(figures.Nav.Value, figures.Twr.Value, [.. read.Select(one => Row(one.Preset, one.Report, looks))], Chart(lines, looks, $"{selection.Id} {query.Period}"));
    }

    private static LineChartData Chart(IndexComparison lines, Dictionary<string, LineLook> looks, string scope) => new()
    {
        Scope = scope,
        Times = lines.Times,
        Lines = [.. lines.Lines.Where(line => line.Reason is null).Select(line => new ChartLine(line.Name, looks.GetValueOrDefault(line.Name, LineLook.Of(0)), line.Values))],
    };

    private static LabRow Row(BenchmarkPreset preset, AccountReport? report, Dictionary<string, LineLook> looks)
    {
        var (name, figures) = (Name(preset.Kind), report?.Figures);
        return new LabRow
        {
            Name = name,
            Detail = preset.Rule is { } rule && preset.Kind is BenchmarkPresetKind.Chosen or BenchmarkPresetKind.FirstDay ? Detail(preset.Rule!, preset.LeftOut) : null,
            Look = figures?.BenchmarkTwr.Value is null ? null : looks[name],
            Rule = preset.Rule,
            Value = figures?.Benchmark.Value,
            Difference = figures?.Difference.Value,
            DifferenceRatio = figures?.DifferenceRatio.Value,
            Twr = figures?.BenchmarkTwr.Value,
            Excess = figures?.Excess.Value,
            Reason = preset.Reason ?? figures?.Benchmark.Reason,
            IsChosen = preset.Kind == BenchmarkPresetKind.Chosen,
        };
    }

    private static string Detail(BenchmarkRule rule, IReadOnlyList<string>? left) =>
        RuleWords.Holds(rule, CultureInfo.InvariantCulture) + (left is { Count: > 0 } ? $"; without {string.Join(", ", left)}" : "");

    private static string Name(BenchmarkPresetKind kind) => kind switch
    {
        BenchmarkPresetKind.Chosen => "Your benchmark",
        BenchmarkPresetKind.HalfAndHalf => "Half BTC, half ETH",
        BenchmarkPresetKind.Bitcoin => "BTC alone",
        BenchmarkPresetKind.Ether => "ETH alone",
        BenchmarkPresetKind.FirstDay => "What I had on day one",
        BenchmarkPresetKind.Cash => "Cash (USDT)",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
