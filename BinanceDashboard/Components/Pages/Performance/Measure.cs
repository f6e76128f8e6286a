namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>The rows of the table.</summary>
public enum Measure
{
    Twr,
    Mwr,
    Cagr,
    Volatility,
    MaxDrawdown,
    MaxDrawdownDays,
    Sharpe,
    Sortino,
    Calmar,
    Beta,
    Alpha,
    TrackingError,
    InformationRatio,
    UpCapture,
    DownCapture,
}
