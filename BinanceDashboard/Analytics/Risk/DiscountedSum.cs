namespace BinanceDashboard.Analytics.Risk;

/// <summary>g(y) = Σ C_k e^(−y t_k), the payments in strict order of time, t from 0 to 1.</summary>
internal sealed class DiscountedSum(IEnumerable<DatedAmount> payments)
{
    private readonly DatedAmount[] _payments = [.. payments.Where(payment => payment.Amount != 0)];

    /// <summary>How often the sign changes from one payment to the next: there are at most so many roots.</summary>
    public int SignChanges => _payments.Zip(_payments.Skip(1)).Count(pair => pair.First.Amount * pair.Second.Amount < 0);

    /// <summary>Σ |C_k|.</summary>
    public double Scale => _payments.Sum(payment => Math.Abs(payment.Amount));

    public double At(double growth)
    {
        var sum = 0.0;
        foreach (var payment in _payments) sum += payment.Amount * Math.Exp(-growth * payment.Years);

        return sum;
    }

    public double SlopeAt(double growth)
    {
        var sum = 0.0;
        foreach (var payment in _payments) sum -= payment.Years * payment.Amount * Math.Exp(-growth * payment.Years);

        return sum;
    }
}
