using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector;

/// <summary>Reads the facts of accounts and has their report computed, up to the present of their exchange.</summary>
public sealed class ReportReader(ReportQueries facts, AccountHealth health)
{
    /// <summary>The present of these accounts, by the clock that is furthest.</summary>
    public DateTimeOffset NowOf(IReadOnlyList<Account> accounts) => accounts.Select(health.NowOf).DefaultIfEmpty().Max();

    /// <param name="accounts">One, or several as one.</param>
    /// <param name="from">Null: from the beginning.</param>
    /// <param name="to">Null: until now.</param>
    public async Task<AccountReport> ReadAsync(IReadOnlyList<Account> accounts, DateTimeOffset? from, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        var now = NowOf(accounts);
        var read = await facts.ReadAsync(accounts, ReportBuilder.SymbolsOf(BenchmarkRule.Default), from, to ?? now, cancellationToken);
        return ReportBuilder.Build(read, BenchmarkRule.Default, new ReportRange(from, to ?? now, now), health.LongestAge);
    }
}
