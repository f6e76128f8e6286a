using BinanceDashboard.Collector.Alerts;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Sends the messages about an account's alerts to its webhook.</summary>
public sealed class WebhookJob(WebhookSender sender, AccountHealth health, TimeProvider time) : IAccountJob
{
    public string Name => "webhooks";

    public string Schedule => "when an alert fires; again after 1, 5, 30 min and 2 h";

    public async Task<DateTimeOffset?> NextAsync(Account account, CancellationToken cancellationToken)
    {
        if (account.Disabled || await sender.NextAsync(account, cancellationToken) is not { } next) return null;
        var wait = next - time.GetUtcNow();
        return health.NowOf(account) + (wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
    }

    public Task<JobResult> RunAsync(Account account, bool byUser, CancellationToken cancellationToken) => sender.RunAsync(account, cancellationToken);
}
