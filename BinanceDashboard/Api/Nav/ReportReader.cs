using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Collector;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Api.Nav;

/// <summary>Reads an account's facts and has its report computed.</summary>
internal sealed class ReportReader(ReportQueries facts, AccountHealth health)
{
    /// <param name="from">Null: from the beginning.</param>
    /// <param name="to">Null: until now.</param>
    public async Task<AccountReport> ReadAsync(Account account, DateTimeOffset? from, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        var now = health.NowOf(account);
        var read = await facts.ReadAsync([account], ReportBuilder.SymbolsOf(BenchmarkRule.Default), from, to ?? now, cancellationToken);
        return ReportBuilder.Build(read, BenchmarkRule.Default, new ReportRange(from, to ?? now, now), health.LongestAge);
    }
}
