using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Store;

/// <summary>A real database file with the real migrations, in a folder of its own that goes with it.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private readonly bool _keep;

    private TestStore(string directory, ServiceProvider services, bool keep) => (Directory, _services, _keep) = (directory, services, keep);

    public string Directory { get; }

    public FactCommands Facts => Get<FactCommands>();

    public NavQueries Navs => Get<NavQueries>();

    public FlowQueries Flows => Get<FlowQueries>();

    /// <param name="keep">The folder stays, for one who opens it again.</param>
    /// <param name="time">The system's when null.</param>
    public static async Task<TestStore> CreateAsync(string? directory = null, bool keep = false, TimeProvider? time = null, params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        directory ??= System.IO.Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Storage:DataDirectory", directory), .. settings]).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton(time ?? TimeProvider.System).AddStore(configuration).BuildServiceProvider();
        await services.GetRequiredService<StoreStartup>().PrepareAsync(CancellationToken.None);
        return new TestStore(directory, services, keep);
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task<DashboardContext> ReaderAsync() => Get<IDbContextFactory<DashboardContext>>().CreateDbContextAsync();

    public async Task<Account> AddAccountAsync(string name = "Main", string owner = "somebody")
    {
        await Get<StoreWriter>().WriteAsync(async context =>
        {
            if (!await context.Users.AnyAsync(user => user.Id == owner)) context.Users.Add(new User { Id = owner, UserName = owner });
            await context.SaveChangesAsync();
        }, CancellationToken.None);
        var account = new Account
        {
            OwnerId = owner,
            Name = name,
            Environment = "Simulator",
            KeyType = "Hmac",
            ProtectedKey = "",
            ProtectedSecret = "",
            CreatedAt = DateTimeOffset.UnixEpoch,
        };
        return (await Get<AccountCommands>().AddAsync(account, CancellationToken.None))!;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (!_keep) System.IO.Directory.Delete(Directory, recursive: true);
    }
}
