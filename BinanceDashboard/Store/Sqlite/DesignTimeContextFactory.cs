using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>For <c>dotnet ef migrations add</c> only.</summary>
public sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<DashboardContext>
{
    public DashboardContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<DashboardContext>().UseSqlite("Data Source=design.db").Options);
}
