namespace BinanceDashboard.Components.Pages.Demo;

/// <summary>Money over the border of one of the exchange's two accounts.</summary>
/// <param name="Account">1 or 2.</param>
/// <param name="Amount">Positive both ways; a withdrawal's network fee comes on top.</param>
public sealed record DemoMovement(int Account, string Asset, decimal Amount, bool IsWithdrawal)
{
    /// <summary>The exchange's accounts, by the names that the demo's user has for them.</summary>
    public static IReadOnlyList<string> Accounts { get; } = ["Main account", "Second account"];

    public string AccountName => Accounts[Account - 1];
}
