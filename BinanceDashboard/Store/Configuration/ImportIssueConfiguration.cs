using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

public sealed class ImportIssueConfiguration : IEntityTypeConfiguration<ImportIssue>
{
    public void Configure(EntityTypeBuilder<ImportIssue> builder)
    {
        builder.ToTable("ImportIssue");
        builder.HasKey(issue => issue.Id);
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(issue => issue.RunId).OnDelete(DeleteBehavior.Cascade);
    }
}
