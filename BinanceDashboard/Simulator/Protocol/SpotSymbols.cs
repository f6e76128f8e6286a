using System.Text.Json;
using System.Text.RegularExpressions;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The pairs that a call names: checked for legal characters, then for being listed now.</summary>
internal static partial class SpotSymbols
{
    private const string Legal = "^[A-Z0-9-_.]{1,20}$";
    private const string LegalList = "^\\[(\"[A-Z0-9-_.]{1,20}\"(,\"[A-Z0-9-_.]{1,20}\"){0,}){0,1}\\]$";

    /// <summary>The one of the mandatory parameter <c>symbol</c>.</summary>
    public static SymbolListing Required(ApiCall call) => Find(call, call.Parameters.Required("symbol"));

    /// <summary>Those of <c>symbol</c> or <c>symbols</c>; all that are listed when neither was sent. None is ever halted.</summary>
    public static IReadOnlyList<SymbolListing> Chosen(ApiCall call)
    {
        var isHalted = call.Parameters.Text("symbolStatus") switch { null or "TRADING" => false, "HALT" or "BREAK" => true, _ => throw new ApiException(400, -1122, "Invalid symbolStatus.") };
        var named = Named(call);
        if (isHalted && call.Parameters.WasSent("symbol")) throw new ApiException(400, -1220, "The symbol's status does not match the requested symbolStatus.");
        return isHalted ? [] : named ?? [.. Listings.Symbols.Where(call.World.IsListed)];
    }

    /// <summary>Those of <c>symbol</c> or <c>symbols</c>, one of which must be sent.</summary>
    public static IReadOnlyList<SymbolListing> ChosenByName(ApiCall call, int max)
    {
        var named = Named(call) ?? throw ApiException.NeitherSent("symbol", "symbols");
        return named.Count <= max ? named : throw new ApiException(400, -1101, $"Too many parameters; expected '{max}' and received '{named.Count}'.");
    }

    /// <summary>An object for a pair that was named by <c>symbol</c>, an array otherwise.</summary>
    public static void WriteEach(ApiCall call, IReadOnlyList<SymbolListing> symbols, Action<SymbolListing> write)
    {
        var isList = !call.Parameters.WasSent("symbol");
        if (isList) call.Json.WriteStartArray();
        foreach (var symbol in symbols) write(symbol);
        if (isList) call.Json.WriteEndArray();
    }

    public static SymbolListing Find(ApiCall call, string symbol)
    {
        if (!LegalName().IsMatch(symbol)) throw ApiException.Illegal("symbol", Legal);
        return Listings.FindSymbol(symbol) is { } listing && call.World.IsListed(listing) ? listing : throw new ApiException(400, -1121, "Invalid symbol.");
    }

    /// <summary>How many pairs a call names, for its weight; null when it names none and so means all.</summary>
    public static int? CountOf(RequestParameters parameters) =>
        parameters.WasSent("symbol") ? 1 : parameters.Text("symbols") is { } list ? list.Count(letter => letter == ',') + 1 : null;

    private static List<SymbolListing>? Named(ApiCall call)
    {
        if (call.Parameters.WasSent("symbol") && call.Parameters.WasSent("symbols")) throw ApiException.BadCombination();
        if (call.Parameters.Text("symbol") is { } symbol) return [Find(call, symbol)];
        return call.Parameters.Text("symbols") is { } list ? [.. Names(list).Select(name => Find(call, name))] : null;
    }

    private static string[] Names(string list)
    {
        if (!LegalNames().IsMatch(list)) throw ApiException.Illegal("symbols", LegalList);
        var names = JsonSerializer.Deserialize<string[]>(list) ?? [];
        return names.Distinct(StringComparer.Ordinal).Count() == names.Length ? names : throw new ApiException(400, -1151, "Symbol is present multiple times in the list.");
    }

    [GeneratedRegex("^[A-Z0-9-_.]{1,20}\\z")]
    private static partial Regex LegalName();

    [GeneratedRegex("^\\[(\"[A-Z0-9-_.]{1,20}\"(,\"[A-Z0-9-_.]{1,20}\")*)?\\]\\z")]
    private static partial Regex LegalNames();
}
