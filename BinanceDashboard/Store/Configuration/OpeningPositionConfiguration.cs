using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class OpeningPositionConfiguration : IEntityTypeConfiguration<OpeningPosition>
{
    public void Configure(EntityTypeBuilder<OpeningPosition> builder)
    {
        builder.ToTable("OpeningPosition");
        builder.HasKey(opening => new { opening.AccountId, opening.Market, opening.Symbol, opening.PositionSide });
        builder.HasOne<Account>().WithMany().HasForeignKey(opening => opening.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
