using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>What pages say while a wallet does not answer: the last number that is whole, with its own age.</summary>
public sealed partial class PartialPagesTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AWalletFails_DataIsAsOldAsTheLastCompleteSnapshot_AndTheAccountIsNotUpToDate()
    {
        var complete = (await running.Client.PointsAsync(running.AccountId)).Single().GetProperty("t").GetInt64();
        running.Forward(TimeSpan.FromHours(3));
        running.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Value = 500, Count = 100, Match = "get-funding-asset" });
        await running.SignInAsync();
        await running.Client.CollectAsync(running.AccountId);
        using var browser = running.Product.Browser();
        (await browser.SignInAsync()).Dispose();

        var overview = await browser.GetStringAsync("/", Token);
        var accounts = WebUtility.HtmlDecode(await browser.GetStringAsync("/accounts", Token));

        var age = DateTimeOffset.Parse(Age().Match(overview).Groups[2].Value, CultureInfo.InvariantCulture);
        Assert.Equal(complete / 1000, age.ToUnixTimeSeconds());
        Assert.Contains("warning", Age().Match(overview).Groups[1].Value, StringComparison.Ordinal);
        Assert.Contains("The last snapshot is partial. Funding:", accounts, StringComparison.Ordinal);
        Assert.DoesNotContain("Up to date", accounts, StringComparison.Ordinal);
    }

    [GeneratedRegex("class=\"age small quiet\"><span class=\"dot ([a-z]*)\".*?datetime=\"([^\"]+)\"", RegexOptions.Singleline)]
    private static partial Regex Age();
}
