namespace BinanceDashboard.Store.Statements;

/// <summary>Money that crossed the account's border, as a statement tells it.</summary>
/// <param name="Quantity">Signed, a fee included.</param>
/// <param name="Fee">Positive; 0 where the statement has no line of its own for it.</param>
/// <param name="At">Whole seconds.</param>
internal sealed record BorderMove(FlowKind Kind, string Asset, decimal Quantity, decimal Fee, DateTimeOffset At)
{
    public bool IsIn => Quantity > 0;

    /// <summary>Its two lines as moves of their own.</summary>
    public IEnumerable<BorderMove> Split() => [this with { Quantity = Quantity + Fee, Fee = 0 }, this with { Quantity = -Fee, Fee = 0 }];
}
