namespace BinanceDashboard.Collector.Imports;

/// <summary>What taking over a statement would do.</summary>
public sealed record StatementPreview
{
    /// <summary>The file as it was read; to be handed back when it is taken over.</summary>
    public required StatementFile File { get; init; }

    /// <summary>Lines that are not there yet.</summary>
    public int Added { get; init; }

    /// <summary>Lines that an earlier file brought.</summary>
    public int Known { get; init; }

    /// <summary>Cash flows that would be added.</summary>
    public int FlowsAdded { get; init; }

    /// <summary>Cash flows of the new lines that are there already, listed by the exchange or entered by hand.</summary>
    public int FlowsKnown { get; init; }

    /// <summary>New lines of moves between wallets, conversions and credits that the exchange listed already.</summary>
    public int RecordsKnown { get; init; }

    /// <summary>The most frequent first.</summary>
    public IReadOnlyList<StatementWordCount> NotUnderstood { get; init; } = [];

    /// <summary>By coin.</summary>
    public IReadOnlyList<StatementEffect> Effects { get; init; } = [];

    /// <summary>When the account was held against it; null while there is no snapshot.</summary>
    public DateTimeOffset? HeldAt { get; init; }

    /// <summary>The sentence that says why this file is not for this account; null where it is.</summary>
    public string? Refusal { get; init; }
}
