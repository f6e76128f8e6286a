namespace BinanceDashboard.Store;

/// <summary>Who began an import.</summary>
public enum ImportTrigger
{
    Person,
    Schedule,
}
