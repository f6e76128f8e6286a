using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Accounts;

/// <summary>What the exchange answered to a key: the sentence to show, and the rights where it tells them.</summary>
public sealed record KeyTrial(bool Success, string Message, KeyPermissions? Permissions = null);
