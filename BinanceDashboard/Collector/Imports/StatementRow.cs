namespace BinanceDashboard.Collector.Imports;

/// <summary>A line of a statement as it stays in memory: small, since a file may hold a million. Its words are numbers of <see cref="StatementTexts"/>.</summary>
internal readonly record struct StatementRow(long Second, decimal Change, int Wallet, int Operation, int Asset, int Remark, int Line, int Ordinal);
