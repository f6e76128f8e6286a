using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class StatementLineConfiguration : IEntityTypeConfiguration<StatementLine>
{
    public void Configure(EntityTypeBuilder<StatementLine> builder)
    {
        builder.ToTable("StatementLine");
        builder.HasKey(line => new { line.AccountId, line.At, line.Operation, line.Asset, line.Change, line.Wallet, line.Remark, line.Ordinal });
        builder.HasIndex(line => new { line.AccountId, line.At }).HasFilter("\"Border\" IS NOT NULL");
        builder.HasOne<Account>().WithMany().HasForeignKey(line => line.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
