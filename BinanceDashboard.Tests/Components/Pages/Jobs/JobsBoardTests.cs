using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Health;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Pages.Jobs;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.Jobs;

public sealed class JobsBoardTests : ComponentTest
{
    private static readonly JobState Flows = new()
    {
        Name = "flows",
        Schedule = "every hour",
        IsPaused = false,
        IsRunning = false,
        HasLooked = true,
        LastRunAt = Noon.AddMinutes(-3),
        LastDuration = TimeSpan.FromSeconds(4),
        LastAccounts = 2,
        LastOutcome = JobOutcome.Ok,
        NextRunAt = Noon.AddMinutes(56.5),
    };

    [Fact]
    public void Render_Job_WhatItDoesAndHowItWent()
    {
        var words = Words(Board(Flows));

        Assert.Contains("Cash flows Brings in deposits", words, StringComparison.Ordinal);
        Assert.Contains("every hour 3 min ago 4 s, 2 accounts OK in 57 min Run now", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Failed_ItsReason() =>
        Assert.Contains("Failed Main: The exchange did not answer.", Words(Board(Flows with { LastOutcome = JobOutcome.Failed, LastReason = "Main: The exchange did not answer." })), StringComparison.Ordinal);

    [Fact]
    public void Render_NeverRun_SaysSo() =>
        Assert.Contains("none since the start Nothing due none due", Words(Board(Flows with { LastRunAt = null, LastOutcome = null, NextRunAt = null })), StringComparison.Ordinal);

    [Fact]
    public void Render_Running_CannotBeRunAgain()
    {
        var button = Board(Flows with { IsRunning = true }).Find("button[aria-label='Running…: Cash flows']");

        Assert.Equal((true, "Running…"), (button.HasAttribute("disabled"), button.TextContent));
    }

    [Theory]
    [InlineData(true, false, "Pause Cash flows")]
    [InlineData(true, true, "Resume Cash flows")]
    [InlineData(false, false, null)]
    public void Render_Pause_ForTheOwnerAlone(bool isOwner, bool isPaused, string? label)
    {
        var board = Render<JobsBoard>(p => p.Add(b => b.View, View(Flows with { IsPaused = isPaused }) with { IsOwner = isOwner }));

        Assert.Equal(label, board.FindAll(".jobs .icon-only").Select(button => button.GetAttribute("aria-label")).FirstOrDefault());
    }

    [Fact]
    public void Render_Runs_WithReasonAndFilter()
    {
        JobOutcome? chosen = null;
        var run = new JobRun { Id = 1, Job = "trading", AccountId = 1, Round = 1, StartedAt = Noon, ByUser = true, Duration = TimeSpan.FromSeconds(2), Outcome = JobOutcome.Failed, Reason = "It did not answer." };
        var board = Render<JobsBoard>(p => p.Add(b => b.View, View(Flows) with { Runs = [new JobRunLine(run, "Main")], RunCount = 1 }).Add(b => b.OnFiltered, outcome => chosen = outcome));

        Assert.Contains("1 Mar 2026 12:00:00 Trades, by hand Main 2 s Failed It did not answer.", Words(board), StringComparison.Ordinal);
        board.FindAll(".segments button").Single(button => button.TextContent == "Failed").Click();
        Assert.Equal(JobOutcome.Failed, chosen);
    }

    [Fact]
    public void Render_BudgetsCircuitsAndHealth_InWords()
    {
        var view = View(Flows) with
        {
            Budgets = [new Budget("api.example.org", "spot", 1_200, 6_000, null)],
            Circuits = [new Circuit("Live", "api.example.org", "the spot API", 5, Noon.AddSeconds(15), "It cannot be reached.")],
            Health = [HealthFinding.Failed("disk", "The disk is full.")],
        };

        var words = Words(Render<JobsBoard>(p => p.Add(b => b.View, view)));

        Assert.Contains("spot 1,200 of 6,000", words, StringComparison.Ordinal);
        Assert.Contains("Live, the spot API: left alone until 1 Mar 2026 12:00:15, then tried again with the next call. It cannot be reached.", words, StringComparison.Ordinal);
        Assert.Contains("Failure: The disk is full.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NoAccounts_OffersToAddOne() =>
        Assert.NotNull(Render<JobsBoard>(p => p.Add(b => b.View, new JobsView { State = PageState.Empty })).Find("a[href='/accounts?add=true']"));

    private IRenderedComponent<JobsBoard> Board(JobState job) => Render<JobsBoard>(p => p.Add(b => b.View, View(job)));

    private static JobsView View(params JobState[] jobs) => new() { State = PageState.Content, At = Noon, Jobs = jobs };
}
