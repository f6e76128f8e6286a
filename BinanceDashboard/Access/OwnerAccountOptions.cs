namespace BinanceDashboard.Access;

/// <summary>An account to create for the owner while none of that name exists.</summary>
public sealed class OwnerAccountOptions
{
    public string? Name { get; init; }

    public string? Environment { get; init; }

    /// <value>The default is Hmac.</value>
    public string KeyType { get; init; } = "Hmac";

    public string? ApiKey { get; init; }

    public string? ApiSecret { get; init; }
}
