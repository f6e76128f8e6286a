using System.Net.Http.Headers;
using System.Text.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector.Imports;

/// <summary>The statement and the exchange's own lists, of which each may come first.</summary>
public sealed class StatementMergeTests
{
    private const int Runs = 8;

    [Fact]
    public async Task Merge_ListsFirstOrStatementFirst_EndsWithTheFlowsOfTheLists()
    {
        await using var bench = await FlowBench.StartAsync(days: 70);
        var statement = bench.Exchange.Control.ReadStatement();
        var (lists, file) = (await bench.FollowAsync("Lists first"), await bench.Client.AddAccountAsync("Statement first"));
        await ReadAllAsync(bench, lists);
        var listed = await LinesAsync(bench, lists);

        var second = await ImportAsync(bench, lists, statement);
        var first = await ImportAsync(bench, file, statement);
        var told = await LinesAsync(bench, file);
        await ReadAllAsync(bench, file);

        Assert.Equal(0, second.GetProperty("flows").GetInt32());
        Assert.Equal(listed, await LinesAsync(bench, lists));
        Assert.NotEmpty(listed);
        Assert.Equal(told.Count, first.GetProperty("flows").GetInt32());
        Assert.All(told, line => Assert.Contains("statement:", line, StringComparison.Ordinal));
        Assert.Equal(listed, await LinesAsync(bench, file));
    }

    [Fact]
    public async Task Merge_StatementOfAPastThatTheListsDoNotReach_AddsThatAloneAndPricesIt()
    {
        await using var bench = await FlowBench.StartAsync(days: 400);
        var id = await bench.FollowAsync();
        await ReadAllAsync(bench, id);
        var listed = await LinesAsync(bench, id);

        var result = await ImportAsync(bench, id, bench.Exchange.Control.ReadStatement());
        await ReadAllAsync(bench, id);

        var all = await bench.FlowsAsync(id);
        var told = all.Where(flow => flow.GetProperty("externalId").GetString()!.StartsWith("statement:", StringComparison.Ordinal)).ToList();
        Assert.Equal(result.GetProperty("flows").GetInt32(), told.Count);
        Assert.NotEmpty(told);
        Assert.Equal(listed, (await LinesAsync(bench, id)).Where(line => !line.Contains("statement:", StringComparison.Ordinal)));
        Assert.All(told, flow => Assert.Equal(JsonValueKind.Number, flow.GetProperty("amountUsd").ValueKind));
        var expected = bench.Exchange.Control.ReadState().Flows.Where(flow => flow.Status == "Completed").ToList();
        Assert.Equal(expected.Count, all.Count(flow => flow.GetProperty("status").GetString() == "Completed"));
    }

    // Some lists allow a few calls a minute, or are read a part at a time.
    private static async Task ReadAllAsync(FlowBench bench, string id)
    {
        for (var (run, known) = (0, -1); run < Runs; run++)
        {
            await bench.CollectAsync(id);
            var count = (await bench.FlowsAsync(id)).Count;
            if (count == known && run > 2) return;
            known = count;
        }
    }

    private static async Task<List<string>> LinesAsync(FlowBench bench, string id) =>
        [.. (await bench.FlowsAsync(id)).Select(flow => $"{flow.Time("at"):O} {flow.GetProperty("kind")} {flow.GetProperty("asset")} {flow.Number("quantity")} {flow.GetProperty("status")} {flow.GetProperty("externalId")}").Order(StringComparer.Ordinal)];

    private static async Task<JsonElement> ImportAsync(FlowBench bench, string id, string statement)
    {
        using var body = new StringContent(statement, new MediaTypeHeaderValue("text/csv"));
        var answer = await bench.Client.PostAsync($"/api/accounts/{id}/statements", body, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return await answer.JsonAsync();
    }
}
