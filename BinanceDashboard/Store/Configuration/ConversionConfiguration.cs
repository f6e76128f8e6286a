using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class ConversionConfiguration : IEntityTypeConfiguration<Conversion>
{
    public void Configure(EntityTypeBuilder<Conversion> builder)
    {
        builder.ToTable("Conversion");
        builder.HasKey(conversion => new { conversion.AccountId, conversion.Source, conversion.ExternalId });
        builder.HasIndex(conversion => new { conversion.AccountId, conversion.Source, conversion.At });
        builder.HasOne<Account>().WithMany().HasForeignKey(conversion => conversion.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
