using BinanceDashboard.Access;
using BinanceDashboard.Exchange;

namespace BinanceDashboard.Collector.Jobs;

/// <param name="Reason">What kept it from its end; null where nothing did.</param>
public sealed record JobResult(JobOutcome Outcome, string? Reason)
{
    private const string Broken = "The run broke off for a reason that this program does not know; the log tells it. It is tried again when it is due.";

    public static JobResult Ok { get; } = new(JobOutcome.Ok, null);

    public static JobResult Failed(string reason) => new(JobOutcome.Failed, reason);

    public static JobResult Of(Exception failure) => Failed(failure is ExchangeException or AccessException or CollectionException ? failure.Message : Broken);

    /// <summary>Of a run over several lists, of which the others are kept.</summary>
    public static JobResult Of(IReadOnlyCollection<ExchangeException> faults)
    {
        if (faults.Count == 0) return Ok;
        if (faults.FirstOrDefault(fault => fault.Kind != ExchangeErrorKind.RateLimited) is not { } worst) return new JobResult(JobOutcome.Waiting, faults.First().Message);
        return Failed(faults.Count == 1 ? worst.Message : $"{worst.Message} ({faults.Count} lists could not be read to the end.)");
    }
}
