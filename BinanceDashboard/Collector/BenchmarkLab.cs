using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector;

/// <summary>Holds accounts against several benchmarks at once, from one reading of their facts.</summary>
public sealed class BenchmarkLab(ReportQueries facts, NavQueries navs, ReportReader reports, AccountHealth health)
{
    /// <param name="accounts">One, or several as one.</param>
    /// <param name="from">Null: from the beginning.</param>
    /// <returns>A report for each; null for one that cannot say what it would hold.</returns>
    public async Task<IReadOnlyList<(BenchmarkPreset Preset, AccountReport? Report)>> ReadAsync(IReadOnlyList<Account> accounts, DateTimeOffset? from, CancellationToken cancellationToken)
    {
        var now = reports.NowOf(accounts);
        var presets = await PresetsAsync(accounts, now, cancellationToken);
        var rules = presets.Select(preset => preset.Rule).OfType<BenchmarkRule>().ToList();
        var read = await facts.ReadAsync(accounts, rules, from, now, cancellationToken);
        return [.. presets.Select(preset => (preset, preset.Rule is { } rule ? ReportBuilder.Build(read, rule, new ReportRange(from, now, now), health.LongestAge) : null))];
    }

    private async Task<IReadOnlyList<BenchmarkPreset>> PresetsAsync(IReadOnlyList<Account> accounts, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var chosen = ReportReader.RuleOf(accounts);
        if (accounts is not [var only]) return BenchmarkPresets.Of(chosen, null, []);
        var start = (await navs.SeriesAsync(only.Id, now, now, cancellationToken)).Start;
        return BenchmarkPresets.Of(chosen, start?.At, await navs.FirstAssetsAsync(only.Id, cancellationToken));
    }
}
