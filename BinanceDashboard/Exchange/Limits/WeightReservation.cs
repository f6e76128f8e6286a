namespace BinanceDashboard.Exchange.Limits;

/// <summary>A call's share of a pool, from before it is sent until it is over.</summary>
/// <param name="Window">Counts the windows that the pool has begun.</param>
/// <param name="SeenUsed">What the exchange was known to have counted when the call was sent.</param>
internal sealed record WeightReservation(WeightPool Pool, int Weight, long Window, int SeenUsed);
