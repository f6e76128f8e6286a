namespace BinanceDashboard.Components.Layout;

/// <summary>One line of the account selector: an account's id, or "all".</summary>
public sealed record AccountChoice(string Id, string Name);
