namespace BinanceDashboard.Simulator.Books;

/// <summary>A purchase of a coin by card or bank, credited to the spot wallet, or a sale of one to a card.</summary>
internal sealed record FiatPaymentRow
{
    public const string CashBalance = "Cash Balance";

    public required string OrderNumber { get; init; }

    public required bool IsBuy { get; init; }

    public required string Currency { get; init; }

    /// <summary>Fiat, the fee included on a purchase.</summary>
    public required decimal FiatAmount { get; init; }

    public required string Asset { get; init; }

    public required decimal Quantity { get; init; }

    /// <summary>In the fiat currency.</summary>
    public required decimal Fee { get; init; }

    /// <summary>Fiat per unit.</summary>
    public required decimal Price { get; init; }

    /// <summary>Credit Card, Bank Transfer or Cash Balance, which is paid from the spot wallet's own fiat.</summary>
    public required string Method { get; init; }

    /// <summary>Processing, Completed, Failed or Refunded; only Completed ones moved anything.</summary>
    public required string Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the balance changed, once it is Completed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
