namespace BinanceDashboard.Simulator.Books;

/// <param name="Amount">Units of <paramref name="Asset"/> given.</param>
/// <param name="Received">BNB got, without <paramref name="Fee"/>, which the exchange kept.</param>
internal sealed record DustPart(long Id, string Asset, decimal Amount, decimal Received, decimal Fee);
