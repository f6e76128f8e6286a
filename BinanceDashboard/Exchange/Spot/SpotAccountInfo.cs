using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Spot;

public sealed record SpotAccountInfo
{
    [JsonPropertyName("accountType")]
    public string AccountType { get; init; } = "";

    /// <summary>What the account may do; what the key may do stands in <see cref="ApiKeyPermissions"/>.</summary>
    [JsonPropertyName("canTrade")]
    public bool CanTrade { get; init; }

    [JsonPropertyName("canWithdraw")]
    public bool CanWithdraw { get; init; }

    [JsonPropertyName("canDeposit")]
    public bool CanDeposit { get; init; }

    [JsonPropertyName("updateTime")]
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The same for all keys of one account; not every exchange tells it.</summary>
    [JsonPropertyName("uid")]
    public long? UserId { get; init; }

    [JsonPropertyName("permissions")]
    public IReadOnlyList<string> Permissions { get; init; } = [];

    [JsonPropertyName("balances")]
    public required IReadOnlyList<SpotBalance> Balances { get; init; }
}
