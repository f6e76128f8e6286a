namespace BinanceDashboard.Components.Pages.Settings;

/// <summary>Somebody who may sign in.</summary>
/// <param name="Accounts">The names of their accounts.</param>
public sealed record UserLine(string Id, string Email, bool IsOwner, IReadOnlyList<string> Accounts);
