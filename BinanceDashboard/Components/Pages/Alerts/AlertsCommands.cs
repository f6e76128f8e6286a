using BinanceDashboard.Collector.Alerts;
using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Pages.Alerts;

/// <summary>What the page of alerts reads and can have done, for the signed-in user. Where a sentence is answered, null is done.</summary>
public sealed record AlertsCommands
{
    public required Func<ViewQuery, CancellationToken, Task<AlertsView>> Load { get; init; }

    /// <summary>How a rule would stand now; null while it is none.</summary>
    public required Func<EnteredAlert, CancellationToken, Task<AlertPeek?>> Peek { get; init; }

    /// <summary>Makes a new rule, or changes the one of that id.</summary>
    public required Func<long?, EnteredAlert, CancellationToken, Task<string?>> Save { get; init; }

    public required Func<long, bool, CancellationToken, Task<string?>> Pause { get; init; }

    public required Func<long, CancellationToken, Task<string?>> Delete { get; init; }

    /// <summary>The owner has looked at everything up to an event.</summary>
    public required Func<long, CancellationToken, Task> Seen { get; init; }

    /// <summary>Of an account; null takes its webhook away.</summary>
    public required Func<long, string?, CancellationToken, Task<string?>> SetWebhook { get; init; }

    public required Func<long, CancellationToken, Task<string?>> TestWebhook { get; init; }
}
