namespace BinanceDashboard.Exchange.Sending;

/// <summary>Whose exchange offers a call: Binance.US has a wallet API of its own.</summary>
internal enum Venue
{
    Everywhere,

    /// <summary>Everywhere but on Binance.US.</summary>
    Global,

    /// <summary>On Binance.US alone.</summary>
    Us,
}
