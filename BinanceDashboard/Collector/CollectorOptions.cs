using System.ComponentModel.DataAnnotations;

namespace BinanceDashboard.Collector;

/// <summary>The section <c>Collector</c>: how often each account is asked.</summary>
public sealed class CollectorOptions : IValidatableObject
{
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(1);

    /// <value>The default is one hour; one minute at least.</value>
    public TimeSpan SnapshotEvery { get; init; } = TimeSpan.FromHours(1);

    /// <value>Cash flows, fills, orders and income; the default is one hour, one minute at least.</value>
    public TimeSpan SyncEvery { get; init; } = TimeSpan.FromHours(1);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (SnapshotEvery < Least) yield return new ValidationResult($"Collector:SnapshotEvery is {SnapshotEvery}, but must be 00:01:00 at least.");
        if (SyncEvery < Least) yield return new ValidationResult($"Collector:SyncEvery is {SyncEvery}, but must be 00:01:00 at least.");
    }
}
