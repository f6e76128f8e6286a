namespace BinanceDashboard.Access;

/// <summary>What somebody entered to add an account; nothing of it is checked yet.</summary>
public sealed record NewAccount(string? Name, string? Environment, string? KeyType, string? ApiKey, string? ApiSecret)
{
    public override string ToString() => $"NewAccount {{ Name = {Name}, Environment = {Environment} }}";
}
