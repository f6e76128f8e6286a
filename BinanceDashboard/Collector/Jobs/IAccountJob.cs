using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Work that is done for one account after the other: by the schedule where it is due, and at a person's wish.</summary>
public interface IAccountJob
{
    string Name { get; }

    /// <summary>How often, in words.</summary>
    string Schedule { get; }

    /// <summary>When the account is due, by its exchange's clock; not after that clock where it is due now, null while it is not due by itself at all.</summary>
    Task<DateTimeOffset?> NextAsync(Account account, CancellationToken cancellationToken);

    /// <param name="byUser">A person asked for it and waits.</param>
    Task<JobResult> RunAsync(Account account, bool byUser, CancellationToken cancellationToken);
}
