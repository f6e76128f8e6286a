using System.Globalization;
using BinanceDashboard.Collector.Alerts;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Alerts;

/// <summary>The fields of a rule while they are typed; the level in percent where the kind is a ratio.</summary>
public sealed class AlertInput
{
    public long AccountId { get; set; }

    public AlertKind Kind { get; set; } = AlertKind.NavBelow;

    public string? Asset { get; set; }

    public decimal? Level { get; set; }

    public bool IsOfPrice => Kind is AlertKind.PriceAbove or AlertKind.PriceBelow;

    public bool HasLevel => Kind != AlertKind.KeyRights;

    public static AlertInput Of(AlertRule rule) => new()
    {
        AccountId = rule.AccountId,
        Kind = rule.Kind,
        Asset = rule.Asset,
        Level = rule.Kind == AlertKind.KeyRights ? null : rule.Level * Scale(rule.Kind),
    };

    /// <summary>What the address asks for; an unknown kind is the first one, so that an old link still opens.</summary>
    public static AlertInput From(string? kind, string? asset, string? level, long account) => new()
    {
        AccountId = account,
        Kind = Enum.TryParse<AlertKind>(kind, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : AlertKind.NavBelow,
        Asset = asset,
        Level = decimal.TryParse(level, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    public EnteredAlert ToEntered() => new() { AccountId = AccountId, Kind = Kind, Asset = IsOfPrice ? Asset : null, Level = Level is { } level && level < 1e12m && level > -1e12m ? level / Scale(Kind) : null };

    private static decimal Scale(AlertKind kind) => AlertKinds.IsRatio(kind) ? 100 : 1;
}
