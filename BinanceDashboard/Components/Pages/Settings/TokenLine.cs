namespace BinanceDashboard.Components.Pages.Settings;

/// <summary>An API token as it is listed.</summary>
/// <param name="ExpiresAt">Null for never.</param>
/// <param name="LastUsedAt">Null until it was used.</param>
public sealed record TokenLine(long Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt, DateTimeOffset? LastUsedAt, bool IsExpired);
