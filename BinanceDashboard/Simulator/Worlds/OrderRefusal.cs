namespace BinanceDashboard.Simulator.Worlds;

/// <summary>Why an order was not taken: Binance's code and text.</summary>
internal sealed record OrderRefusal(int Code, string Message)
{
    public static readonly OrderRefusal InvalidSymbol = new(-1121, "Invalid symbol.");
    public static readonly OrderRefusal InsufficientBalance = new(-2010, "Account has insufficient balance for requested action.");
    public static readonly OrderRefusal InsufficientMargin = new(-2019, "Margin is insufficient.");
    public static readonly OrderRefusal WrongPositionSide = new(-4061, "Order's position side does not match user's setting.");
}
