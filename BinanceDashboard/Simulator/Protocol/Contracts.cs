using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The contracts of COIN-M, which calls choose by symbol or by pair.</summary>
internal static class Contracts
{
    /// <summary>The one of a symbol, those of a pair, all without a question.</summary>
    public static IReadOnlyList<CoinContract> Chosen(RequestParameters parameters)
    {
        if (parameters.Text("symbol") is { } symbol)
        {
            return parameters.Text("pair") is null ? [Find(symbol)] : throw Paging.BadCombination();
        }

        return parameters.Text("pair") is { } pair ? OfPair(pair) : Listings.CoinContracts;
    }

    /// <summary>Like <see cref="Chosen"/>, but one of the two must be sent.</summary>
    public static IReadOnlyList<CoinContract> Named(RequestParameters parameters) =>
        parameters.Text("symbol") is null && parameters.Text("pair") is null ? throw Paging.NeitherSent("symbol", "pair") : Chosen(parameters);

    public static CoinContract Required(RequestParameters parameters) => Find(parameters.Required("symbol"));

    public static CoinContract Find(string symbol) => Listings.FindCoinContract(symbol) ?? throw Perpetuals.Unknown();

    public static IReadOnlyList<CoinContract> OfPair(string pair)
    {
        var found = Listings.CoinContracts.Where(contract => contract.Pair == pair).ToList();
        return found.Count > 0 ? found : throw new ApiException(400, -4144, "Invalid pair");
    }
}
