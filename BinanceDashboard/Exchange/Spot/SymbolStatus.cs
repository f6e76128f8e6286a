namespace BinanceDashboard.Exchange.Spot;

/// <summary>Spot's and futures' words together; a word that came later is <see cref="Unknown"/>.</summary>
public enum SymbolStatus
{
    Unknown,
    Trading,
    EndOfDay,
    Halt,
    Break,
    CancelOnly,
    PendingTrading,
    PreDelivering,
    Delivering,
    Delivered,
    PreSettle,
    Settling,
    Close,
}
