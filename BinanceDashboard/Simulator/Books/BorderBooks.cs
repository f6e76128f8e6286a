namespace BinanceDashboard.Simulator.Books;

/// <summary>What crossed one account's border beside chains: banks, cards, other users, the master account.</summary>
internal sealed class BorderBooks
{
    public List<FiatOrderRow> FiatOrders { get; } = [];

    public List<FiatPaymentRow> FiatPayments { get; } = [];

    public List<PayRow> Payments { get; } = [];

    public List<PeerTradeRow> PeerTrades { get; } = [];

    public List<SubTransferRow> SubTransfers { get; } = [];
}
