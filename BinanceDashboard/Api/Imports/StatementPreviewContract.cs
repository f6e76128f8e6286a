using BinanceDashboard.Collector.Imports;

namespace BinanceDashboard.Api.Imports;

/// <summary>What taking over a statement would do; nothing was saved.</summary>
public sealed record StatementPreviewContract
{
    /// <summary>Lines with values.</summary>
    public required int Rows { get; init; }

    public required DateTimeOffset? From { get; init; }

    public required DateTimeOffset? To { get; init; }

    /// <summary>Lines that are not there yet.</summary>
    public required int Added { get; init; }

    /// <summary>Lines that an earlier file brought.</summary>
    public required int Known { get; init; }

    /// <summary>Cash flows that would be added.</summary>
    public required int FlowsAdded { get; init; }

    /// <summary>Cash flows of the new lines that are there already, listed by the exchange or entered by hand.</summary>
    public required int FlowsKnown { get; init; }

    /// <summary>New lines of moves between wallets, conversions and credits that the exchange listed already.</summary>
    public required int RecordsKnown { get; init; }

    /// <summary>Operations that nobody knows: their lines are kept and are no cash flow.</summary>
    public required IReadOnlyList<StatementWordCount> NotUnderstood { get; init; }

    /// <summary>By coin: the sum of the new lines, of all lines, and what the latest snapshot holds.</summary>
    public required IReadOnlyList<StatementEffect> Effects { get; init; }

    public required DateTimeOffset? HeldAt { get; init; }

    public static StatementPreviewContract Of(StatementPreview preview) => new()
    {
        Rows = preview.File.Rows,
        From = preview.File.First,
        To = preview.File.Last,
        Added = preview.Added,
        Known = preview.Known,
        FlowsAdded = preview.FlowsAdded,
        FlowsKnown = preview.FlowsKnown,
        RecordsKnown = preview.RecordsKnown,
        NotUnderstood = preview.NotUnderstood,
        Effects = preview.Effects,
        HeldAt = preview.HeldAt,
    };
}
