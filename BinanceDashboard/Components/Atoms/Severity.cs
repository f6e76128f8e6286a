namespace BinanceDashboard.Components.Atoms;

public enum Severity
{
    Good,
    Info,
    Warning,
    Failure,
}
