using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Access;

/// <summary>A window that stands open knows at once when its sign-in has ended elsewhere.</summary>
public sealed class OpenSessionsTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    [Fact]
    public async Task SignOut_InOneWindow_EndsTheOthersOfTheSameSignInAndNoMore()
    {
        var (here, there) = (await SignInAsync(), await SignInAsync());
        await using var leaving = Window(await UserOfAsync(here));
        await using var second = Window(await UserOfAsync(here));
        await using var elsewhere = Window(await UserOfAsync(there));

        await here.Browser.PostFormAsync("/", "/account/sign-out");

        Assert.Equal((false, false, true), (await IsSignedInAsync(leaving), await IsSignedInAsync(second), await IsSignedInAsync(elsewhere)));
    }

    [Fact]
    public async Task Remove_User_EndsEveryWindowOfTheirsAndNobodyElses()
    {
        await running.Client.PostAsJsonAsync("/api/users", new { email = "leaver@example.org", password = "long enough" }, TestContext.Current.CancellationToken);
        await using var theirs = Window(await UserOfAsync(await SignInAsync("leaver@example.org", "long enough")));
        await using var owners = Window(await UserOfAsync(await SignInAsync()));
        var id = (await running.Client.ReadAsync("/api/users")).EnumerateArray().Single(user => user.GetProperty("email").GetString() == "leaver@example.org").GetProperty("id").GetString();

        Assert.Equal(HttpStatusCode.NoContent, (await running.Client.DeleteAsync($"/api/users/{id}", TestContext.Current.CancellationToken)).StatusCode);

        Assert.Equal((false, true), (await IsSignedInAsync(theirs), await IsSignedInAsync(owners)));
    }

    [Fact]
    public async Task Window_ToldThatItsSignInEnded_AnnouncesIt()
    {
        var here = await SignInAsync();
        await using var window = Window(await UserOfAsync(here));
        var announced = new List<bool>();
        Provider(window).AuthenticationStateChanged += async state => announced.Add((await state).User.Identity!.IsAuthenticated);

        await here.Browser.PostFormAsync("/", "/account/sign-out");

        Assert.Equal([false], announced);
    }

    // What the server does when a page goes live.
    private AsyncServiceScope Window(ClaimsPrincipal user)
    {
        var scope = running.Product.Services.CreateAsyncScope();
        ((ServerAuthenticationStateProvider)Provider(scope)).SetAuthenticationState(Task.FromResult(new AuthenticationState(user)));
        return scope;
    }

    private static AuthenticationStateProvider Provider(AsyncServiceScope window) => window.ServiceProvider.GetRequiredService<AuthenticationStateProvider>();

    private static async Task<bool> IsSignedInAsync(AsyncServiceScope window) => (await Provider(window).GetAuthenticationStateAsync()).User.Identity!.IsAuthenticated;

    private async Task<(HttpClient Browser, string Cookie)> SignInAsync(string email = Product.Email, string password = Product.Password)
    {
        var browser = running.Product.Browser();
        var answer = await browser.SignInAsync(email, password);
        return (browser, answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("signed-in=", StringComparison.Ordinal)).Split(';')[0]);
    }

    private async Task<ClaimsPrincipal> UserOfAsync((HttpClient Browser, string Cookie) signedIn)
    {
        await using var scope = running.Product.Services.CreateAsyncScope();
        var request = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        request.Request.Headers.Cookie = signedIn.Cookie;
        return (await request.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal!;
    }
}
