using System.Net;
using System.Net.Http.Json;
using BinanceDashboard.Access;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Access;

/// <summary>Five wrong passwords in fifteen minutes per user, twenty in a minute per address.</summary>
public sealed class SignInThrottleTests
{
    [Theory]
    [InlineData(Product.Email)]
    [InlineData("nobody@example.org")]
    public async Task Login_AfterFiveWrongOnes_WaitsWhetherOrNotTheUserExists(string email)
    {
        await using var product = Product.Start();
        using var nobody = product.Anonymous();
        for (var times = 0; times < 5; times++) Assert.Equal(HttpStatusCode.Unauthorized, (await LoginAsync(nobody, email, "wrong password")).StatusCode);

        var answer = await LoginAsync(nobody, email.ToUpperInvariant(), Product.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(15));
        Assert.Contains("wait", await answer.SentenceAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Login_ManyWrongOnesAtOnce_OnlyFiveAreTried()
    {
        await using var product = Product.Start();
        using var nobody = product.Anonymous();

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => LoginAsync(nobody, Product.Email, "wrong password")));

        Assert.Equal(5, answers.Count(answer => answer.StatusCode == HttpStatusCode.Unauthorized));
        Assert.Equal(11, answers.Count(answer => answer.StatusCode == HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public void TryBegin_FiveWrongOnes_WaitsUntilTheOldestIsFifteenMinutesOld()
    {
        var time = new ManualTime(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var throttle = new SignInThrottle(time);
        for (var times = 0; times < 5; times++)
        {
            Assert.Null(throttle.TryBegin("a@example.org", $"10.0.0.{times}"));
            time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(TimeSpan.FromMinutes(10), throttle.TryBegin(" A@EXAMPLE.ORG ", "10.0.0.9"));
        time.Advance(TimeSpan.FromMinutes(10));
        Assert.Null(throttle.TryBegin("a@example.org", "10.0.0.9"));
    }

    [Fact]
    public void TryBegin_TwentyWrongOnesFromOneAddress_WaitsForAMinuteWhoeverIsMeant()
    {
        var throttle = new SignInThrottle(new ManualTime(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        for (var times = 0; times < 20; times++) Assert.Null(throttle.TryBegin($"{times}@example.org", "10.0.0.1"));

        Assert.Equal(TimeSpan.FromMinutes(1), throttle.TryBegin("another@example.org", "10.0.0.1"));
        Assert.Null(throttle.TryBegin("another@example.org", "10.0.0.2"));
    }

    [Fact]
    public void Succeed_AfterWrongOnes_ForgetsThoseOfTheUserAndOwnTryOfTheAddress()
    {
        var throttle = new SignInThrottle(new ManualTime(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));

        for (var times = 0; times < 100; times++)
        {
            Assert.Null(throttle.TryBegin("a@example.org", "10.0.0.1"));
            throttle.Succeed("a@example.org", "10.0.0.1");
        }
    }

    private static Task<HttpResponseMessage> LoginAsync(HttpClient client, string email, string password) =>
        client.PostAsJsonAsync("/api/auth/login", new { email, password }, TestContext.Current.CancellationToken);
}
