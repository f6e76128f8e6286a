namespace BinanceDashboard.Api.Accounts;

public sealed record AccountChangeContract(string? Name, string? ApiKey, string? ApiSecret, bool? Disabled)
{
    public override string ToString() => nameof(AccountChangeContract);
}
