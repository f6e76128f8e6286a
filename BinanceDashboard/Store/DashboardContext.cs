using BinanceDashboard.Store.Configuration;
using BinanceDashboard.Store.Sqlite;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store;

/// <summary>The database. Reads go over pooled read-only connections; every save goes through the one <see cref="StoreWriter"/>.</summary>
public sealed class DashboardContext(DbContextOptions<DashboardContext> options, StoreWriter? writer = null)
    : IdentityUserContext<User>(options)
{
    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();

    public DbSet<Snapshot> Snapshots => Set<Snapshot>();

    public DbSet<SnapshotAsset> SnapshotAssets => Set<SnapshotAsset>();

    public DbSet<NavRollup> NavRollups => Set<NavRollup>();

    public DbSet<CashFlow> CashFlows => Set<CashFlow>();

    public DbSet<Transfer> Transfers => Set<Transfer>();

    public DbSet<Conversion> Conversions => Set<Conversion>();

    public DbSet<Dividend> Dividends => Set<Dividend>();

    public DbSet<Fill> Fills => Set<Fill>();

    public DbSet<OpeningPosition> OpeningPositions => Set<OpeningPosition>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Income> Incomes => Set<Income>();

    public DbSet<PortfolioItem> PortfolioItems => Set<PortfolioItem>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<ImportIssue> ImportIssues => Set<ImportIssue>();

    public DbSet<AlertRule> AlertRules => Set<AlertRule>();

    public DbSet<AlertEvent> AlertEvents => Set<AlertEvent>();

    public DbSet<StatementLine> StatementLines => Set<StatementLine>();

    public DbSet<Candle> Candles => Set<Candle>();

    public DbSet<SyncCursor> SyncCursors => Set<SyncCursor>();

    public DbSet<LogEntry> LogEntries => Set<LogEntry>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Saves are asynchronous: use SaveChangesAsync.");

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        writer is null
            ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
            : writer.SaveAsync(this, () => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<decimal>().HaveConversion<DecimalText>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(DashboardContext).Assembly);
    }
}
