namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>What became of a command, in a sentence.</summary>
public sealed record BenchmarkAnswer(bool Done, string Text);
