using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>What monitors can read of a running program.</summary>
public sealed class MetricsTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    [Fact]
    public async Task Collect_CountsCallsWeightSnapshotAndResidual()
    {
        running.Rest();
        using var measured = new Measured(running.Product.Services);

        Assert.True((await running.Client.CollectAsync(running.AccountId)).GetProperty("complete").GetBoolean());

        var seen = measured.Read();
        var calls = seen.Where(one => one.Name == "exchange.calls").ToList();
        Assert.Contains(calls, call => call.Tags == "family=api result=ok");
        Assert.Contains(calls, call => call.Tags == "family=sapi result=ok");
        Assert.Equal(calls.Sum(call => call.Value), seen.Count(one => one.Name == "exchange.call.duration"));
        Assert.All(seen.Where(one => one.Name == "exchange.call.duration"), one => Assert.InRange(one.Value, 0, 60));
        Assert.Contains(seen, one => one.Name == "exchange.weight.used" && one.Value > 0 && one.Tags.EndsWith("pool=spot", StringComparison.Ordinal));
        Assert.Equal([(1, "completeness=complete")], seen.Where(one => one.Name == "snapshots").Select(one => (one.Value, one.Tags)));
        Assert.Equal($"account.id={running.AccountId}", Assert.Single(seen, one => one.Name == "account.residual").Tags);
    }

    [Fact]
    public async Task Job_RunByHand_IsCountedWithItsDuration()
    {
        running.Rest();
        using var measured = new Measured(running.Product.Services);

        await running.Client.PostAsync("/api/jobs/flows/run", null, TestContext.Current.CancellationToken);

        await Wait.UntilAsync(() => measured.Read().Any(one => one is { Name: "job.runs", Value: 1, Tags: "job=flows result=ok" }), () => "the run of the job");
        Assert.Contains(measured.Read(), one => one is { Name: "job.duration", Tags: "job=flows result=ok" });
    }

    [Fact]
    public async Task Call_Refused_IsCountedWithItsKind()
    {
        running.Rest();
        using var measured = new Measured(running.Product.Services);
        running.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Html, Value = 503, Match = "/sapi/v1/capital/deposit" });

        await running.Client.PostAsync("/api/jobs/flows/run", null, TestContext.Current.CancellationToken);

        await Wait.UntilAsync(() => measured.Read().Any(one => one.Name == "exchange.calls" && !one.Tags.EndsWith("result=ok", StringComparison.Ordinal)), () => "the call that failed");
        running.Straighten();
    }
}
