namespace BinanceDashboard.Store;

/// <summary>Where a NAV point comes from: measured at the exchange, taken over from another tool, or computed from the ledger.</summary>
public enum PointSource
{
    Observed,
    Imported,
    Reconstructed,
}
