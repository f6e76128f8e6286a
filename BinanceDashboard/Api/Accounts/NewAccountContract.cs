namespace BinanceDashboard.Api.Accounts;

public sealed record NewAccountContract(string? Name, string? Environment, string? KeyType, string? ApiKey, string? ApiSecret)
{
    public override string ToString() => nameof(NewAccountContract);
}
