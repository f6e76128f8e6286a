namespace BinanceDashboard.Api.Accounts;

/// <param name="Streams">Of flows, fills, orders and income; all that there are when null.</param>
/// <param name="From">From when on everything is wanted; from the account's beginning when null.</param>
public sealed record SyncRequest(IReadOnlyList<string>? Streams, string? From);
