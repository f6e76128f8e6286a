namespace BinanceDashboard.Api.Auth;

public sealed record LoginContract(string? Email, string? Password)
{
    public override string ToString() => nameof(LoginContract);
}
