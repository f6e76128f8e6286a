using System.Globalization;
using BinanceDashboard.Components.Formatting;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>What each measure is called, what it says, and how it is worked out.</summary>
internal static class MeasureWords
{
    private const string Daily = "Daily returns between the last complete snapshots of each UTC day; 365 days a year; at least 20 of them.";

    public static string Name(Measure measure) => measure switch
    {
        Measure.Twr => "Return (time-weighted)",
        Measure.Mwr => "Return (money-weighted), a year",
        Measure.Cagr => "Growth a year (CAGR)",
        Measure.Volatility => "Volatility, a year",
        Measure.MaxDrawdown => "Largest drawdown",
        Measure.MaxDrawdownDays => "Its days",
        Measure.Sharpe => "Sharpe ratio",
        Measure.Sortino => "Sortino ratio",
        Measure.Calmar => "Calmar ratio",
        Measure.Beta => "Beta",
        Measure.Alpha => "Alpha, a year",
        Measure.TrackingError => "Tracking error, a year",
        Measure.InformationRatio => "Information ratio",
        Measure.UpCapture => "Up capture",
        Measure.DownCapture => "Down capture",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    public static string Meaning(Measure measure) => measure switch
    {
        Measure.Twr => "How one unit of money grew, whatever was paid in or out. It is the return to compare with others.",
        Measure.Mwr => "The yearly rate at which your own money grew, with the size and moment of every deposit and withdrawal.",
        Measure.Cagr => "The time-weighted return as a rate a year.",
        Measure.Volatility => "How far daily returns scatter around their mean.",
        Measure.MaxDrawdown => "The deepest fall below an earlier peak of the unit price.",
        Measure.MaxDrawdownDays => "From the peak before the deepest fall to the way back there, or to the end of the period.",
        Measure.Sharpe => "Return per unit of volatility.",
        Measure.Sortino => "Return per unit of downward volatility.",
        Measure.Calmar => "Growth a year per unit of the largest drawdown.",
        Measure.Beta => "How far the account moves when the benchmark moves by one.",
        Measure.Alpha => "What is left of the return once the part that follows the benchmark is taken away (Jensen).",
        Measure.TrackingError => "How far the daily differences to the benchmark scatter.",
        Measure.InformationRatio => "Excess return per unit of tracking error.",
        Measure.UpCapture => "How much of the benchmark's rises the account took part in.",
        Measure.DownCapture => "How much of the benchmark's falls the account took part in.",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    public static string Formula(Measure measure) => measure switch
    {
        Measure.Twr => "I(end) ÷ I(start) − 1, I the unit price: a cash flow buys or sells units at the price just before it; between snapshots without one at a flow, Modified Dietz.",
        Measure.Mwr => "The rate r with Σ C ÷ (1 + r)^(days ÷ 365) = 0 over −start NAV, the cash flows and the end NAV (XIRR).",
        Measure.Cagr => "(I(end) ÷ I(start))^(365 ÷ n) − 1 over n daily returns, 30 or more.",
        Measure.Volatility => $"sd(r) × √365. {Daily}",
        Measure.MaxDrawdown => "min over t of I(t) ÷ max I(s ≤ t) − 1, over every complete snapshot.",
        Measure.MaxDrawdownDays => "Time from the peak to recovery, in days.",
        Measure.Sharpe => $"mean(r) ÷ sd(r) × √365, risk-free rate 0. {Daily}",
        Measure.Sortino => $"mean(r) × 365 ÷ (√mean(min(r, 0)²) × √365). {Daily}",
        Measure.Calmar => "CAGR ÷ |largest drawdown|.",
        Measure.Beta => $"cov(r, b) ÷ var(b). {Daily}",
        Measure.Alpha => $"(1 + mean(r) − beta × mean(b))^365 − 1. {Daily}",
        Measure.TrackingError => $"sd(r − b) × √365. {Daily}",
        Measure.InformationRatio => $"mean(r − b) × 365 ÷ tracking error. {Daily}",
        Measure.UpCapture => $"Geometric mean of r on days with b > 0 ÷ that of b. {Daily}",
        Measure.DownCapture => $"Geometric mean of r on days with b < 0 ÷ that of b. {Daily}",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    /// <summary>A value in the measure's own unit.</summary>
    public static string Text(Measure measure, decimal value, CultureInfo culture) => measure switch
    {
        Measure.Twr or Measure.Mwr or Measure.Cagr or Measure.MaxDrawdown or Measure.Alpha => Percent.Signed(value, culture),
        Measure.Volatility or Measure.TrackingError => Percent.Format(value, culture, 2),
        Measure.UpCapture or Measure.DownCapture => Percent.Format(value, culture, 0),
        Measure.MaxDrawdownDays => Sign.OfNegative(value) + Math.Abs(value).ToString("#,0.#", culture),
        _ => Sign.OfNegative(value) + Math.Abs(value).ToString("#,0.00", culture),
    };

    /// <summary>Whether more is better, so that its sign has a colour.</summary>
    public static bool IsGain(Measure measure) => measure is Measure.Twr or Measure.Mwr or Measure.Cagr or Measure.Alpha;
}
