using System.Net.Http.Json;
using BinanceDashboard.Store.Sqlite;
using BinanceDashboard.Tests.EndToEnd;
using BinanceDashboard.Tests.Store.Logs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BinanceDashboard.Tests.Api;

/// <summary>A product that logs as it does by default.</summary>
public sealed class LoggedProduct : RunningProduct
{
    internal override IEnumerable<KeyValuePair<string, string>> Settings => [new("Logging:LogLevel:Default", "Information")];

    /// <summary>Keeps an entry at once.</summary>
    internal Task SayAsync(string message, long? account, LogLevel level = LogLevel.Information, DateTimeOffset? at = null, string? exception = null)
    {
        var entry = Entries.Of(1, account, level, at ?? TimeProvider.System.GetUtcNow()) with { Message = message, Exception = exception };
        return Product.Services.GetRequiredService<StoreWriter>().WriteQuietlyAsync(rows => rows.Insert(entry), TestContext.Current.CancellationToken);
    }

    internal async Task<HttpClient> OtherAsync(string email)
    {
        (await Client.PostAsJsonAsync("/api/users", new { email, password = Product.Password }, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        return await Product.SignedInAsync(email);
    }
}
