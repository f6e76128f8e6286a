namespace BinanceDashboard.Store;

/// <summary>What the exchange credited by itself: an airdrop, a reward, a share of a launch pool. Identity: account and external id.</summary>
public sealed record Dividend : AccountRecord
{
    public required string Asset { get; init; }

    /// <summary>Positive as a rule; negative where the exchange took a credit back.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>In the exchange's words; null where it says nothing.</summary>
    public string? WhatFor { get; init; }
}
