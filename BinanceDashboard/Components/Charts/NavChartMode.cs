namespace BinanceDashboard.Components.Charts;

public enum NavChartMode
{
    Money,
    Index,
    Difference,
}
