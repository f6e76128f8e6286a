using BinanceDashboard.Store.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("Order");
        builder.HasKey(order => new { order.AccountId, order.Market, order.Symbol, order.OrderId });
        builder.HasIndex(order => new { order.AccountId, order.Market, order.Symbol, order.At });
        builder.HasIndex(order => new { order.AccountId, order.At });
        builder.HasIndex(order => new { order.AccountId, order.Market, order.Symbol }).HasDatabaseName("IX_Order_Open").HasFilter(OrderRows.IsOpen);
        builder.HasOne<Account>().WithMany().HasForeignKey(order => order.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
