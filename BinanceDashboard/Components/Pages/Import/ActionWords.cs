using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Import;

/// <summary>The page's words for what an import does.</summary>
internal static class ActionWords
{
    public static string Of(ImportAction action) => action switch
    {
        ImportAction.Add => "Add",
        ImportAction.Update => "Update",
        ImportAction.Unchanged => "Unchanged",
        ImportAction.Close => "Close",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };

    public static string Past(ImportAction action) => action switch
    {
        ImportAction.Add => "Added",
        ImportAction.Update => "Updated",
        ImportAction.Unchanged => "Unchanged",
        ImportAction.Close => "Closed",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };

    /// <summary>Where a buy price comes from.</summary>
    public static string Of(PriceOrigin origin) => origin switch
    {
        PriceOrigin.Entered => "entered",
        PriceOrigin.CostBasis => "average cost, FIFO",
        PriceOrigin.Market => "market, when first seen",
        PriceOrigin.Unknown => "not known",
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, null),
    };

    public static string Of(ImportStep step) => step switch
    {
        ImportStep.Balances => "Balances",
        ImportStep.Trades => "Trades",
        ImportStep.Prices => "Prices",
        ImportStep.Comparison => "Comparison",
        ImportStep.Saving => "Saving",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    public static string Of(ImportStatus status) => status switch
    {
        ImportStatus.Done => "Done",
        ImportStatus.Failed => "Failed",
        ImportStatus.Undone => "Taken back",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static Severity Of(IssueSeverity severity) => severity == IssueSeverity.Critical ? Severity.Failure : Severity.Warning;

    public static string Every(int? hours) => hours switch
    {
        null => "Never",
        1 => "Every hour",
        24 => "Every day",
        168 => "Every week",
        _ => $"Every {hours} hours",
    };
}
