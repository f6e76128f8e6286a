namespace BinanceDashboard.Components.Pages.CashFlows;

/// <summary>What became of a command, in a sentence.</summary>
public sealed record CashFlowAnswer(bool Done, string Text);
