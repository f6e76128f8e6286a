using BinanceDashboard.Simulator.Protocol;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>A path that takes WebSocket connections, and the streams that it names.</summary>
/// <param name="IsCombined">Each message says of which stream it is.</param>
internal sealed record StreamPath(StreamPlace Place, bool IsCombined, IReadOnlyList<string> Names)
{
    private const string Single = "/ws";
    private const string Combined = "/stream";

    private static readonly (string Prefix, StreamPlace Place)[] Prefixes =
        [("/public", StreamPlace.UsdmPublic), ("/market", StreamPlace.UsdmMarket), ("/private", StreamPlace.UsdmPrivate), ("", StreamPlace.Plain)];

    /// <returns>Null for any other path.</returns>
    public static StreamPath? Parse(string path, string rawQuery)
    {
        if (path == WebSocketApi.Path) return new StreamPath(StreamPlace.WebSocketApi, false, []);
        var (prefix, place) = Prefixes.First(entry => entry.Prefix.Length == 0 || Venues.IsOf(path, entry.Prefix + "/"));
        var rest = path[prefix.Length..];
        if (rest == Combined) return new StreamPath(place, true, Split(new RequestParameters(rawQuery, "").Text("streams") ?? ""));
        return rest == Single || Venues.IsOf(rest, Single + "/") ? new StreamPath(place, false, Split(rest[Single.Length..])) : null;
    }

    private static string[] Split(string names) => names.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
