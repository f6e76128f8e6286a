using BinanceDashboard.Access;
using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Alerts;

/// <summary>Turns what somebody entered into a rule, or says which field will not do.</summary>
internal static class AlertFields
{
    private const decimal MostMoney = 90_000_000_000m;
    private const decimal LeastPrice = 0.000000000000000001m;
    private const int Places = 18;

    /// <exception cref="AccessException">A field will not do.</exception>
    public static AlertRule Clean(string ownerId, EnteredAlert entered, DateTimeOffset createdAt)
    {
        if (!Enum.IsDefined(entered.Kind)) throw new AccessException("Choose what to watch.", "kind");
        var rule = new AlertRule { OwnerId = ownerId, AccountId = entered.AccountId, Kind = entered.Kind, Level = LevelOf(entered), CreatedAt = createdAt };
        return rule.IsOfPrice ? rule with { Asset = ItemCheck.SymbolOf(entered.Asset) } : rule;
    }

    /// <summary>Null for what will not do.</summary>
    public static AlertRule? TryClean(string ownerId, EnteredAlert entered)
    {
        try
        {
            return Clean(ownerId, entered, default);
        }
        catch (AccessException)
        {
            return null;
        }
    }

    private static decimal LevelOf(EnteredAlert entered)
    {
        if (entered.Kind == AlertKind.KeyRights) return 0;
        var (least, most, sentence) = Limits(entered.Kind);
        return entered.Level is { } level && level >= least && level <= most ? decimal.Round(level, Places) : throw new AccessException(sentence, "level");
    }

    private static (decimal Least, decimal Most, string Sentence) Limits(AlertKind kind) => kind switch
    {
        AlertKind.NavAbove or AlertKind.NavBelow => (0.01m, MostMoney, "Enter a value of the account above zero, in USD, up to 90 billion."),
        AlertKind.PriceAbove or AlertKind.PriceBelow => (LeastPrice, MostMoney, "Enter a price above zero, in USD."),
        AlertKind.Change => (0.001m, 10, "Enter a change between 0.1 and 1,000 percent."),
        AlertKind.Drawdown => (0.001m, 1, "Enter a drawdown between 0.1 and 100 percent."),
        AlertKind.Underperformance => (0.001m, 10, "Enter between 0.1 and 1,000 percentage points."),
        AlertKind.DataAge => (1, 8_760, "Enter between 1 and 8,760 hours."),
        AlertKind.KeyExpiry => (1, 365, "Enter between 1 and 365 days."),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
