namespace BinanceDashboard.Store.Statements;

/// <summary>What became of the lines of a statement.</summary>
/// <param name="Lines">Those that were new.</param>
/// <param name="Flows">Cash flows that follow from them and were not known.</param>
/// <param name="OtherUser">The user whose statements the account has, where this one is of another: then nothing is kept.</param>
public sealed record StatementKept(int Lines, int Flows, long? OtherUser = null);
