using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The symbols of USD-M.</summary>
internal static class Perpetuals
{
    public static IReadOnlyList<SymbolListing> All { get; } = [.. Listings.Symbols.Where(symbol => symbol.PerpetualStep is not null)];

    /// <summary>The one that was asked for, all without a question.</summary>
    public static IReadOnlyList<SymbolListing> Chosen(RequestParameters parameters) => Wanted(parameters) is { } one ? [one] : All;

    /// <summary>Null when none was sent.</summary>
    public static SymbolListing? Wanted(RequestParameters parameters) => parameters.Text("symbol") is { } symbol ? Find(symbol) : null;

    public static SymbolListing Required(RequestParameters parameters) => Find(parameters.Required("symbol"));

    public static SymbolListing Find(string symbol) =>
        Listings.FindSymbol(symbol) is { PerpetualStep: not null } found ? found : throw Unknown();

    public static string PricePlaces(string symbol) => JsonDecimals.PlacesOf(Listings.Symbol(symbol).Tick);

    public static string QuantityPlaces(string symbol) => JsonDecimals.PlacesOf(Listings.Symbol(symbol).PerpetualStep ?? 1);

    public static ApiException Unknown() => new(400, -1121, "Invalid symbol.");
}
