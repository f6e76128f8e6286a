namespace BinanceDashboard.Api.Auth;

public sealed record RefreshContract(string? RefreshToken)
{
    public override string ToString() => nameof(RefreshContract);
}
