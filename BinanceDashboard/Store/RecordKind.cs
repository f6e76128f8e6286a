namespace BinanceDashboard.Store;

/// <summary>The kinds of <see cref="AccountRecord"/>, each from one list of the exchange.</summary>
public enum RecordKind
{
    Transfer,
    Convert,
    Dust,
    Dividend,
}
