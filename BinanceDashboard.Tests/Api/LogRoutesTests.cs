using System.Globalization;
using System.Net;
using System.Text.Json;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.Logging;

namespace BinanceDashboard.Tests.Api;

/// <summary>The log as the contract has it: whose entries, filters, pages, file, refusals.</summary>
public sealed class LogRoutesTests(LoggedProduct running) : IClassFixture<LoggedProduct>
{
    private static readonly string[] Fields = ["id", "at", "level", "category", "eventId", "message", "accountId", "elapsedMs"];

    [Fact]
    public async Task Logs_AfterACollect_TellOfItWithItsDuration()
    {
        var entry = (await Wait.ForAsync(() => ReadAsync($"accountId={running.AccountId}&text=snapshot taken"), entries => entries.Count > 0, _ => "the snapshot's entry"))[0];

        Assert.Equal(Fields, entry.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("Information", "BinanceDashboard.Collector.AccountRuns", 2001, running.AccountId), (Text(entry, "level"), Text(entry, "category"), entry.GetProperty("eventId").GetInt32(), Text(entry, "accountId")));
        Assert.True(entry.GetProperty("elapsedMs").GetDouble() > 0);
        Assert.Contains("taken in", Text(entry, "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Logs_OfOthers_AreNotSeen_AndThoseOfNoneByTheOwnerAlone()
    {
        using var other = await running.OtherAsync("log-reader@example.org");
        var foreign = await other.AddAccountAsync("Foreign");
        await running.SayAsync("seen by nobody else", long.Parse(foreign, CultureInfo.InvariantCulture));
        await running.SayAsync("seen by nobody else", null);

        Assert.Equal([foreign], (await ReadAsync("text=seen by nobody else", other)).Select(entry => Text(entry, "accountId")));
        Assert.Equal([null], (await ReadAsync("text=seen by nobody else")).Select(entry => Text(entry, "accountId")));
        Assert.Equal([null], (await ReadAsync("accountId=none&text=seen by nobody else")).Select(entry => Text(entry, "accountId")));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(other, "accountId=none"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(running.Client, $"accountId={foreign}"));
        Assert.DoesNotContain("nobody", await other.GetStringAsync("/api/logs?format=csv&level=error", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Logs_PageByPage_EachOnceTheNewestFirst_WhileNewOnesCome()
    {
        for (var number = 0; number < 25; number++) await running.SayAsync($"paged {number}", null);

        var (read, before) = (new List<string?>(), "");
        while (await ReadAsync($"text=paged &take=7&before={before}") is { Count: > 0 } entries)
        {
            read.AddRange(entries.Select(entry => Text(entry, "message")));
            before = Text(entries[^1], "id")!;
            await running.SayAsync("paged late", null);
        }

        Assert.Equal(Enumerable.Range(0, 25).Reverse().Select(number => $"paged {number}"), read);
    }

    [Fact]
    public async Task Logs_OfALevel_AreThatOneAndWorse()
    {
        foreach (var level in new[] { LogLevel.Information, LogLevel.Warning, LogLevel.Error }) await running.SayAsync("of a level", null, level);

        Assert.Equal(["Error", "Warning"], (await ReadAsync("text=of a level&level=warning")).Select(entry => Text(entry, "level")));
        var file = await running.Client.GetStringAsync("/api/logs?format=csv&text=of a level&level=Warning", TestContext.Current.CancellationToken);
        Assert.Equal("time,level,category,event_id,message,account_id,elapsed_ms,exception,id", file.Split("\r\n")[0]);
        Assert.Equal(1 + 2, file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("level=loud", "'level' is one of Trace")]
    [InlineData("take=0", "'take' must lie between 1 and 1000")]
    [InlineData("take=many", "'take' must lie between 1 and 1000")]
    [InlineData("before=yesterday", "'before' is the id of an entry")]
    [InlineData("format=xml", "'format' is json or csv")]
    public async Task Logs_QueryThatMakesNoSense_Is400WithASentence(string query, string sentence)
    {
        var answer = await running.Client.GetAsync($"/api/logs?{query}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, await answer.SentenceAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Account_Deleted_TakesItsEntriesWithIt()
    {
        var id = await running.Client.AddAccountAsync("Short-lived");
        await running.SayAsync("of the short-lived", long.Parse(id, CultureInfo.InvariantCulture));

        await running.Client.DeleteAsync($"/api/accounts/{id}?confirm=Short-lived", TestContext.Current.CancellationToken);

        Assert.Empty(await SqlFile.ReadAsync(Path.Combine(running.Product.Directory, "dashboard.db"), "SELECT Id FROM LogEntry WHERE Message = 'of the short-lived'"));
    }

    [Fact]
    public async Task Anonymous_Is401()
    {
        using var nobody = running.Product.Anonymous();

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(nobody, ""));
    }

    private static string? Text(JsonElement entry, string name) => entry.GetProperty(name).GetString();

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string query) => (await client.GetAsync($"/api/logs?{query}", TestContext.Current.CancellationToken)).StatusCode;

    private async Task<IReadOnlyList<JsonElement>> ReadAsync(string query, HttpClient? client = null) => [.. (await (client ?? running.Client).ReadAsync($"/api/logs?{query}")).EnumerateArray()];
}
