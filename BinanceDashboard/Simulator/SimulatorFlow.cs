namespace BinanceDashboard.Simulator;

public sealed record SimulatorFlow
{
    public required string Id { get; init; }

    /// <summary>Deposit, Withdrawal, FiatDeposit, FiatWithdrawal, CardPurchase, CardSale, PayIn, PayOut, P2pBuy, P2pSell, SubAccountIn or SubAccountOut.</summary>
    public required string Kind { get; init; }

    public required string Asset { get; init; }

    /// <summary>What the balance changes by: money in is positive; a withdrawal is minus amount and fee together.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>The part of the quantity that the network or the bank took.</summary>
    public required decimal Fee { get; init; }

    /// <summary>When the balance changed: a deposit when credited, before that when seen; a withdrawal when applied for; bank transfers when done.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Pending, Completed, Cancelled or Failed; only Completed ones count.</summary>
    public required string Status { get; init; }
}
