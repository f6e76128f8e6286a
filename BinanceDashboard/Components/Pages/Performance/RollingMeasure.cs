namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>What is measured over a window that moves from day to day.</summary>
public enum RollingMeasure
{
    Return,
    Volatility,
    Beta,
}
