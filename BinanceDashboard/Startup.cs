using BinanceDashboard.Access;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Sqlite;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace BinanceDashboard;

/// <summary>What happens before the first request: the database is brought up to date, then owner, accounts and demo are made where missing.</summary>
internal static class Startup
{
    private const int DiskIsFull = 13;

    /// <param name="demo">Whether the built-in exchange belongs to it.</param>
    public static async Task PrepareAsync(this IServiceProvider services, bool demo)
    {
        await services.GetRequiredService<StoreStartup>().PrepareAsync(CancellationToken.None);
        if (demo) await services.GetRequiredService<DemoMode>().PrepareAsync(CancellationToken.None);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OwnerSetUp>().ApplyAsync(CancellationToken.None);
    }

    /// <summary>The sentence for a start that cannot be; null for what is a fault of the program.</summary>
    public static string? SentenceFor(Exception failure) => failure switch
    {
        StoreException or AccessException => failure.Message,
        OptionsValidationException invalid => string.Join(Environment.NewLine, invalid.Failures),
        IOException { InnerException: AddressInUseException } =>
            "The address is in use by another program: stop that one, or set Urls to another address (for example --urls http://localhost:5081).",
        SqliteException { SqliteErrorCode: DiskIsFull } => "The disk that holds the data directory is full: make room on it, or set Storage:DataDirectory to a folder of another one.",
        InvalidDataException => failure.Message,
        InvalidOperationException { InnerException: FormatException } => $"A setting has the wrong form: {failure.Message}",
        _ => null,
    };
}
