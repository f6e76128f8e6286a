using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BinanceDashboard.Access;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Simulator;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.Api;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Collector.Portfolio;

/// <summary>From a key to a portfolio, over the API.</summary>
public sealed class PortfolioImportTests(TradedProduct running) : IClassFixture<TradedProduct>
{
    [Fact]
    public async Task TestConnection_OfAReadOnlyKey_SaysWhatItMayDo()
    {
        var answer = await PostAsync("test-connection", await BeginAsync());

        Assert.True(answer.GetProperty("success").GetBoolean());
        Assert.Equal("SPOT", answer.GetProperty("account_type").GetString());
        Assert.False(answer.GetProperty("can_withdraw").GetBoolean());
        Assert.InRange(answer.GetProperty("balances_count").GetInt32(), 1, 100);
    }

    [Fact]
    public async Task PreviewExecuteAndAgain_ImportsWhatIsHeldOnceAndWritesHistory()
    {
        var id = await BeginAsync();
        var runs = (await HistoryAsync()).Count;
        var preview = await PreviewAsync(id);
        Assert.Empty(await ItemsAsync(id));
        Assert.Equal(runs, (await HistoryAsync()).Count);

        running.Rest();
        var done = await PostAsync("execute", id);
        Assert.True(done.GetProperty("success").GetBoolean(), done.ToString());
        var holdings = (await running.Client.ReadAsync($"/api/accounts/{id}/holdings")).GetProperty("holdings").EnumerateArray().Where(row => row.Number("quantity") > 0).ToDictionary(row => row.GetProperty("asset").GetString()!);
        var items = await ItemsAsync(id);
        Assert.Equal(holdings.Keys.Order(), items.Select(Symbol).Order());
        Assert.All(items, item => Assert.Equal(holdings[Symbol(item)].Number("quantity"), item.Number("amount")));
        Assert.All(items.Where(item => Origin(item) == "CostBasis"), item => Assert.Equal(decimal.Round(holdings[Symbol(item)].Number("averageCost"), 18), item.Number("price_buy_usd")));
        Assert.Contains(items, item => Origin(item) == "CostBasis" && item.Number("commission") > 0);
        Assert.Equal(preview.GetProperty("portfolio_items").EnumerateArray().Select(Symbol).Order(), items.Select(Symbol).Order());
        Assert.Equal((items.Count, items.Count), (done.GetProperty("items_imported").GetInt32(), done.GetProperty("total_found").GetInt32()));
        Assert.All(items, item => Assert.Equal(item.Number("amount") * item.Number("current_price"), item.Number("current_value")));

        var again = await PostAsync("execute", id);
        Assert.Equal((true, 0, items.Count), (again.GetProperty("success").GetBoolean(), again.GetProperty("items_imported").GetInt32(), again.GetProperty("total_found").GetInt32()));
        Assert.Equal(items.Select(item => item.ToString()), (await ItemsAsync(id)).Select(item => item.ToString()));
        Assert.Equal([0, items.Count], (await HistoryAsync()).Take(2).Select(run => run.GetProperty("items_imported").GetInt32()));
        Assert.Equal(runs + 2, (await HistoryAsync()).Count);
    }

    [Fact]
    public async Task Execute_OrdersBesideTheirTrades_CountOnce()
    {
        var id = await BeginAsync();
        Assert.NotEmpty((await running.ReadAsync("orders?market=Spot")).GetProperty("items").EnumerateArray());
        await ImportedAsync(id);

        // What the history explains is what is held, to the last digit: an order that counted beside its trades would make it more.
        var explained = (await running.ReadAsync("holdings")).GetProperty("holdings").EnumerateArray().Where(row => row.GetProperty("costKnown").GetBoolean()).Select(row => row.GetProperty("asset").GetString()!).ToList();
        var traded = (await running.ItemsAsync("fills?market=Spot")).Select(fill => fill.GetProperty("symbol").GetString()!).Distinct().ToList();
        Assert.Contains(explained, asset => traded.Exists(symbol => symbol.StartsWith(asset, StringComparison.Ordinal)));
        var items = (await ItemsAsync(id)).ToDictionary(Symbol);
        Assert.All(explained.Where(items.ContainsKey), asset => Assert.Equal("CostBasis", Origin(items[asset])));
    }

    [Fact]
    public async Task TestConnection_WhereNothingAnswers_SaysWhatToLookAt()
    {
        await BeginAsync();
        var id = await running.Client.AddAccountAsync("Unreachable", environment: "Nowhere");

        var answer = await PostAsync("test-connection", id);
        Assert.False(answer.GetProperty("success").GetBoolean());
        Assert.DoesNotContain("Exception", answer.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False((await PostAsync("execute", id)).GetProperty("success").GetBoolean());
    }

    [Fact]
    public async Task Execute_AfterADeposit_UpdatesThatItem_AndUndoBringsItBack()
    {
        var id = await BeginAsync();
        await ImportedAsync(id);
        var before = (await ItemsAsync(id)).ToDictionary(Symbol, item => item.Number("amount"));
        running.Control.Deposit("SOL", 3);
        await ImportedAsync(id);

        Assert.Equal(before.GetValueOrDefault("SOL") + 3, (await ItemsAsync(id)).Single(item => Symbol(item) == "SOL").Number("amount"));
        var run = (await HistoryAsync())[0];
        await Get<PortfolioImport>().UndoAsync(await OwnerAsync(id), long.Parse(run.GetProperty("id").GetString()!, CultureInfo.InvariantCulture), Token);
        Assert.Equal(before.OrderBy(item => item.Key), (await ItemsAsync(id)).ToDictionary(Symbol, item => item.Number("amount")).OrderBy(item => item.Key));
        Assert.Equal("Undone", (await HistoryAsync())[0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task Undo_AfterAnItemWasChangedByHand_TakesNothingBack()
    {
        var id = await BeginAsync();
        await ImportedAsync(id);
        var item = (await ItemsAsync(id))[0];
        var changed = await running.Client.PutAsJsonAsync($"/api/portfolio/items/{item.GetProperty("id").GetString()}", new { symbol = Symbol(item), price_buy = 12.5m }, Token);
        Assert.Equal("Entered", (await changed.JsonAsync()).GetProperty("price_origin").GetString());

        var run = (await HistoryAsync())[0].GetProperty("id").GetString()!;
        await Assert.ThrowsAsync<AccessException>(async () => await Get<PortfolioImport>().UndoAsync(await OwnerAsync(id), long.Parse(run, CultureInfo.InvariantCulture), Token));
        Assert.NotEmpty(await ItemsAsync(id));
        await ImportedAsync(id);
        Assert.Equal(12.5m, (await ItemsAsync(id)).Single(row => Symbol(row) == Symbol(item)).Number("price_buy_usd"));
    }

    [Fact]
    public async Task Execute_WhereAWalletFails_IsRefusedUnlessThatIsAccepted()
    {
        var id = await BeginAsync();
        await ImportedAsync(id);
        var before = await ItemsAsync(id);
        running.Rest();
        running.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Value = 503, Match = "/sapi/v1/asset/get-funding-asset", Count = int.MaxValue });

        var refused = await PostAsync("execute", id);
        Assert.False(refused.GetProperty("success").GetBoolean());
        Assert.Contains("Funding", refused.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("Failed", (await HistoryAsync())[0].GetProperty("status").GetString());
        var accepted = await PostAsync("execute", id, acceptPartial: true);
        Assert.True(accepted.GetProperty("success").GetBoolean(), accepted.ToString());
        Assert.Equal(before.Select(Symbol), (await ItemsAsync(id)).Select(Symbol));
        Assert.All(before.Zip(await ItemsAsync(id)), pair => Assert.True(pair.Second.Number("amount") >= pair.First.Number("amount"), pair.Second.ToString()));
    }

    [Fact]
    public async Task Execute_TwiceAtOnce_TheSecondSaysSoAndCancelledLeavesNothing()
    {
        var id = await BeginAsync();
        var runs = (await HistoryAsync()).Count(row => row.GetProperty("status").GetString() == "Done");
        running.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Delay, Value = 20_000, Match = "/api/v3/account", Count = 1 });
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var waiting = running.Control.WaitingFaults;
        var first = running.Client.PostAsJsonAsync("/api/import/binance/execute", new { accountId = id }, cancel.Token);
        await Wait.UntilAsync(() => running.Control.WaitingFaults < waiting, () => "the first import at the exchange");

        var second = await running.Client.PostAsJsonAsync("/api/import/binance/execute", new { accountId = id }, Token);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("Another import", await second.SentenceAsync(), StringComparison.Ordinal);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        running.Rest();
        await Wait.ForAsync(() => PostAsync("execute", id, throws: false), answer => answer.TryGetProperty("success", out var success) && success.GetBoolean(), answer => answer.ToString());
        Assert.Equal(runs + 1, (await HistoryAsync()).Count(row => row.GetProperty("status").GetString() == "Done"));
    }

    [Fact]
    public async Task AKeyThatIsWrong_AndAnAccountOfNobody_SaySo()
    {
        await BeginAsync();
        var id = await running.Client.AddAccountAsync("Wrong", secret: "not-the-secret");
        Assert.False((await PostAsync("test-connection", id)).GetProperty("success").GetBoolean());
        Assert.False((await PostAsync("preview", id)).GetProperty("success").GetBoolean());
        var failed = await PostAsync("execute", id);

        Assert.False(failed.GetProperty("success").GetBoolean());
        Assert.Equal(failed.GetProperty("message").GetString(), (await HistoryAsync())[0].GetProperty("error_message").GetString());
        foreach (var nobody in new[] { "999999", "x" })
            Assert.Equal(HttpStatusCode.NotFound, (await running.Client.PostAsJsonAsync("/api/import/binance/preview", new { accountId = nobody }, Token)).StatusCode);
        var several = await running.Client.PostAsJsonAsync("/api/import/binance/preview", new { }, Token);
        Assert.Equal(HttpStatusCode.BadRequest, several.StatusCode);
    }

    [Fact]
    public async Task Schedule_ImportsAsOftenAsAskedAndTellsWhatItChanged()
    {
        var id = long.Parse(await BeginAsync(), CultureInfo.InvariantCulture);
        await Get<AccountCommands>().ScheduleImportAsync(id, 24, Token);
        var owner = await OwnerAsync($"{id}");

        await RunJobAsync();
        await RunJobAsync();
        var first = Assert.Single((await ScheduledAsync(owner)));
        Assert.Equal(ImportStatus.Done, first.Status);
        Assert.Contains(await Get<PortfolioQueries>().UnseenAsync(owner, Token), run => run.Id == first.Id);
        running.Forward(TimeSpan.FromHours(25));
        running.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Value = 503, Match = "/api/v3/account", Count = int.MaxValue });
        await RunJobAsync();
        await RunJobAsync();
        Assert.Equal([ImportStatus.Failed, ImportStatus.Done], (await ScheduledAsync(owner)).Select(run => run.Status));
        running.Straighten();
        running.Forward(TimeSpan.FromHours(1));
        await RunJobAsync();
        Assert.Equal([ImportStatus.Done, ImportStatus.Failed, ImportStatus.Done], (await ScheduledAsync(owner)).Select(run => run.Status));
        await Get<AccountCommands>().ScheduleImportAsync(id, null, Token);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Symbol(JsonElement item) => item.GetProperty("symbol").GetString()!;

    private static string Origin(JsonElement item) => item.GetProperty("price_origin").GetString()!;

    /// <summary>The account whose trades are known, without items and with a minute's budgets of its own.</summary>
    private async Task<string> BeginAsync()
    {
        running.Straighten();
        running.Rest();
        await running.SignInAsync();
        foreach (var item in await ItemsAsync(running.AccountId)) await running.Client.DeleteAsync($"/api/portfolio/items/{item.GetProperty("id").GetString()}", Token);
        return running.AccountId;
    }

    private T Get<T>()
        where T : notnull => running.Product.Services.GetRequiredService<T>();

    private async Task<string> OwnerAsync(string id) => (await Get<AccountQueries>().FindAsync(long.Parse(id, CultureInfo.InvariantCulture), Token))!.OwnerId;

    private async Task<IReadOnlyList<ImportRun>> ScheduledAsync(string owner) => [.. (await Get<PortfolioQueries>().RunsAsync(owner, 0, 100, Token)).Runs.Where(run => run.Trigger == ImportTrigger.Schedule)];

    private Task RunJobAsync() => Get<JobRunner>().RunDueAsync("imports", Token);

    private async Task<JsonElement> PostAsync(string route, string id, bool acceptPartial = false, bool throws = true)
    {
        var answer = await running.Client.PostAsJsonAsync($"/api/import/binance/{route}", new { accountId = id, acceptPartial }, Token);
        if (throws) Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Token));
        return await answer.JsonAsync();
    }

    // The first reading of an account takes more than one minute's budgets of the exchange.
    private Task<JsonElement> PreviewAsync(string id) => Wait.ForAsync(
        async () =>
        {
            running.Rest();
            return await PostAsync("preview", id);
        },
        answer => answer.GetProperty("gaps").GetArrayLength() == 0, answer => answer.ToString());

    private async Task ImportedAsync(string id)
    {
        await PreviewAsync(id);
        var done = await PostAsync("execute", id);
        Assert.True(done.GetProperty("success").GetBoolean(), done.ToString());
    }

    private async Task<IReadOnlyList<JsonElement>> ItemsAsync(string id) =>
        [.. (await running.Client.ReadAsync("/api/portfolio/items")).EnumerateArray().Where(item => item.GetProperty("account_id").GetString() == id)];

    private async Task<IReadOnlyList<JsonElement>> HistoryAsync() => [.. (await running.Client.ReadAsync("/api/import/history")).EnumerateArray()];
}
