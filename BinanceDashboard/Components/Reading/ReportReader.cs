using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Collector;
using BinanceDashboard.Components.Charts;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Components.Reading;

/// <summary>Reads the facts of what is looked at and has its report computed.</summary>
internal sealed class ReportReader(ReportQueries facts, AccountHealth health)
{
    public async Task<AccountReport> ReadAsync(Selection selection, ViewQuery query, TimeSpread? range, CancellationToken cancellationToken)
    {
        var now = selection.Accounts.Select(health.NowOf).DefaultIfEmpty().Max();
        var (from, to) = range is { } chosen ? (chosen.From, chosen.To) : (PeriodRange.Start(query.Period, now), now);
        var read = await facts.ReadAsync(selection.Accounts, ReportBuilder.SymbolsOf(BenchmarkRule.Default), from, to, cancellationToken);
        return ReportBuilder.Build(read, BenchmarkRule.Default, new ReportRange(from, to, now), health.LongestAge);
    }
}
