using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quartz;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>
/// The whole program on a free port with a data directory of its own. Its schedule sleeps unless a test is about it, so that
/// nothing is asked of an exchange but what the test asks for.
/// </summary>
internal sealed class Product : WebApplicationFactory<Program>
{
    public const string Email = "owner@example.org";
    public const string Password = "correct horse";

    private readonly Dictionary<string, string> _settings;
    private readonly bool _scheduled;
    private readonly TimeProvider? _time;
    private readonly Action<IServiceCollection>? _replace;

    private Product(IEnumerable<KeyValuePair<string, string>> settings, string? directory, bool scheduled, TimeProvider? time, Action<IServiceCollection>? replace)
    {
        (_scheduled, _time, _replace) = (scheduled, time, replace);
        Directory = directory ?? System.IO.Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        _settings = new Dictionary<string, string>
        {
            ["Storage:DataDirectory"] = Directory,
            ["Owner:Email"] = Email,
            ["Owner:Password"] = Password,
            ["Logging:LogLevel:Default"] = "Warning",
            ["Rates:Source"] = "",
            ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Warning",
        };
        foreach (var (key, value) in settings) _settings[key] = value;
    }

    public string Directory { get; }

    public Uri Address { get; private set; } = null!;

    /// <param name="time">Its clock; the system's when null.</param>
    /// <param name="replace">Puts something else where the program looks at the machine.</param>
    public static Product Start(
        IEnumerable<KeyValuePair<string, string>>? settings = null, string? directory = null, bool scheduled = false, TimeProvider? time = null, Action<IServiceCollection>? replace = null)
    {
        var product = new Product(settings ?? [], directory, scheduled, time, replace);
        product.UseKestrel(0);
        product.StartServer();
        var addresses = product.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        product.Address = new Uri(addresses.Addresses.First().Replace("[::]", "127.0.0.1", StringComparison.Ordinal));
        return product;
    }

    /// <summary>A client that is nobody.</summary>
    public HttpClient Anonymous() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    /// <summary>A client that keeps cookies, as a browser does.</summary>
    public HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };

    /// <summary>A client with a bearer token.</summary>
    public async Task<HttpClient> SignedInAsync(string email = Email, string password = Password)
    {
        var client = Anonymous();
        var answer = await client.PostAsJsonAsync("/api/auth/login", new { email, password }, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("accessToken").GetString();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        foreach (var (key, value) in _settings) builder.UseSetting(key, value);
        if (_time is not null) builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton(_time)));
        if (_replace is not null) builder.ConfigureTestServices(_replace);
        if (!_scheduled) builder.ConfigureTestServices(services => services.Remove(services.Single(service => service.ImplementationType == typeof(QuartzHostedService))));
    }
}
