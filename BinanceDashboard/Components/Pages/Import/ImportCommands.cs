using BinanceDashboard.Access;
using BinanceDashboard.Collector.Portfolio;

namespace BinanceDashboard.Components.Pages.Import;

/// <summary>What the page reads and can have done, for the signed-in user. Where a sentence is answered, null is done.</summary>
public sealed record ImportCommands
{
    public required Func<ImportQuery, CancellationToken, Task<ImportView>> Load { get; init; }

    public required Func<long, CancellationToken, Task<KeyReport>> Test { get; init; }

    public required Func<long, IProgress<ImportStep>, CancellationToken, Task<ImportPreview>> Preview { get; init; }

    /// <summary>Of an account; true accepts that a part of it could not be read.</summary>
    public required Func<long, bool, IProgress<ImportStep>, CancellationToken, Task<ImportOutcome>> Execute { get; init; }

    public required Func<long, CancellationToken, Task<string?>> Undo { get; init; }

    /// <summary>Of an import; null where it is no longer there.</summary>
    public required Func<long, CancellationToken, Task<ImportRunDetail?>> Detail { get; init; }

    /// <summary>Keeps a new item, or changes the one of that id.</summary>
    public required Func<long?, EnteredItem, CancellationToken, Task<string?>> Save { get; init; }

    /// <summary>What one unit of an account's imported coin cost, USD.</summary>
    public required Func<long, string, decimal, CancellationToken, Task<string?>> Price { get; init; }

    public required Func<long, CancellationToken, Task<string?>> Delete { get; init; }

    /// <summary>Has an account imported by itself every so many hours; null for never.</summary>
    public required Func<long, int?, CancellationToken, Task<string?>> Schedule { get; init; }

    /// <summary>The owner has read what the schedule did.</summary>
    public required Func<CancellationToken, Task> Seen { get; init; }
}
