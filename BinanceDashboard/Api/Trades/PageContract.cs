namespace BinanceDashboard.Api.Trades;

/// <summary>A page of a list.</summary>
/// <param name="Total">Of all pages.</param>
public sealed record PageContract<T>(IReadOnlyList<T> Items, int Total);
