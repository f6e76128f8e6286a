using System.Globalization;
using System.Text.Json.Serialization;

namespace BinanceDashboard.Components.Viewing;

/// <summary>How the person in front of this page wants to see it. Comes with the request, so that the prerendered page is already right.</summary>
public sealed record Viewer
{
    /// <summary>"dark", "light", or null to follow the system.</summary>
    public string? Theme { get; init; }

    public bool AmountsHidden { get; init; }

    /// <summary>An IANA zone; UTC until the browser has said its own.</summary>
    public string ZoneId { get; init; } = "UTC";

    public string CultureName { get; init; } = "en-US";

    /// <summary>What amounts are shown in: the frame knows it when it has read the rate.</summary>
    [JsonIgnore]
    public ReportCurrency Currency { get; init; } = ReportCurrency.Dollar;

    [JsonIgnore]
    public CultureInfo Culture => CultureInfo.GetCultureInfo(CultureName);

    [JsonIgnore]
    public TimeZoneInfo Zone => TimeZoneInfo.TryFindSystemTimeZoneById(ZoneId, out var zone) ? zone : TimeZoneInfo.Utc;

    public static Viewer Default { get; } = new();

    /// <summary>Nothing in a cookie or header is trusted: what is unknown falls back to the default.</summary>
    public static Viewer From(HttpRequest request) => new()
    {
        Theme = request.Cookies["theme"] is "dark" or "light" ? request.Cookies["theme"] : null,
        AmountsHidden = request.Cookies["amounts"] == "hidden",
        ZoneId = TimeZoneInfo.TryFindSystemTimeZoneById(request.Cookies["tz"] ?? "", out var zone) ? zone.Id : "UTC",
        CultureName = FirstCulture(request) ?? "en-US",
    };

    private static string? FirstCulture(HttpRequest request)
    {
        var wanted = request.GetTypedHeaders().AcceptLanguage.MaxBy(language => language.Quality ?? 1)?.Value.Value;
        if (string.IsNullOrEmpty(wanted) || wanted == "*") return null;
        try
        {
            return CultureInfo.GetCultureInfo(wanted, predefinedOnly: true) is { IsNeutralCulture: false } culture ? culture.Name : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
