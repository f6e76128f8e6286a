namespace BinanceDashboard.Collector.Imports;

/// <summary>What a statement says of one coin, over all wallets.</summary>
/// <param name="Change">The sum of the lines that are new.</param>
/// <param name="Explained">The sum of all lines, those of earlier statements too.</param>
/// <param name="Held">What the account's latest snapshot holds; null while there is none.</param>
public sealed record StatementEffect(string Asset, decimal Change, decimal Explained, decimal? Held);
