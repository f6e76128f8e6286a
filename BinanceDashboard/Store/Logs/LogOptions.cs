using System.ComponentModel.DataAnnotations;

namespace BinanceDashboard.Store.Logs;

public sealed class LogOptions
{
    /// <value>30 days by default.</value>
    [Range(1, 3_650, ErrorMessage = "Logs:RetentionDays must lie between 1 and 3650 days.")]
    public int RetentionDays { get; set; } = 30;

    /// <value>A million by default; the oldest beyond them are deleted.</value>
    [Range(1, 100_000_000, ErrorMessage = "Logs:MaxEntries must lie between 1 and 100000000.")]
    public int MaxEntries { get; set; } = 1_000_000;
}
