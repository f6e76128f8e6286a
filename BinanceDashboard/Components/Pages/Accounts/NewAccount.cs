namespace BinanceDashboard.Components.Pages.Accounts;

/// <summary>What the dialog asks for. It lives as long as the dialog is open.</summary>
public sealed record NewAccount(string Name, string Environment, string KeyType, string Key, string Secret)
{
    // A record prints its members; these two must never reach a log.
    public override string ToString() => $"{Name} on {Environment}";
}
