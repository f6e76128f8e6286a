namespace BinanceDashboard.Api.Auth;

public sealed record UserContract(string Id, string Email, bool Owner);
