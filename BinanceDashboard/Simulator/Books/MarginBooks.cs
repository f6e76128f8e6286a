namespace BinanceDashboard.Simulator.Books;

/// <summary>Loans of one account, cross and isolated. What is owed now is the ledger's.</summary>
internal sealed class MarginBooks
{
    public List<LoanRow> Loans { get; } = [];

    public List<InterestRow> Interests { get; } = [];
}
