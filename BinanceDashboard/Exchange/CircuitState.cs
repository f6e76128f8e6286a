namespace BinanceDashboard.Exchange;

/// <summary>Whether calls to one part of an exchange go out, or wait because the last ones never got an answer.</summary>
/// <param name="Part">"the spot API", "USD-M futures" and so on.</param>
/// <param name="Failures">In a row.</param>
/// <param name="OpenUntil">Local time, UTC, from which on one call may try again; null while calls go as they come.</param>
/// <param name="LastFault">The sentence of the last failure; empty when there was none.</param>
public sealed record CircuitState(string Host, string Part, int Failures, DateTimeOffset? OpenUntil, string LastFault);
