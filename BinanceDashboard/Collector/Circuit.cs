namespace BinanceDashboard.Collector;

/// <summary>Whether a part of an exchange answers.</summary>
/// <param name="Part">"the spot API", "USD-M futures" and so on.</param>
/// <param name="Failures">Calls in a row that never got an answer.</param>
/// <param name="OpenUntil">This machine's time, UTC, from which on one call may try again; null while calls go as they come.</param>
/// <param name="LastFault">The sentence of the last failure; empty when there was none.</param>
public sealed record Circuit(string Environment, string Host, string Part, int Failures, DateTimeOffset? OpenUntil, string LastFault);
