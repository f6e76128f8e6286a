using System.Globalization;
using BinanceDashboard.Analytics.Flows;
using BinanceDashboard.Components.Formatting;

namespace BinanceDashboard.Components.Pages.CashFlows;

/// <summary>What a cash flow did to the benchmark, in words.</summary>
internal static class EffectWords
{
    /// <summary>In a column; the units stand beside it where there are any.</summary>
    public static string Short(FlowEffect effect) => effect.Kind switch
    {
        FlowEffectKind.Counted => effect.Units.Count == 0 ? "nothing to buy" : "",
        FlowEffectKind.Ended => "ended it",
        FlowEffectKind.Restarted => "started it again",
        FlowEffectKind.InOpeningValue => "in the opening value",
        FlowEffectKind.Pending => "not counted yet",
        FlowEffectKind.NotCounted => "not counted",
        FlowEffectKind.Unpriced => "not counted yet",
        FlowEffectKind.Unknown => "not known",
        FlowEffectKind.NothingHeld => "held nothing",
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect.Kind, null),
    };

    public static string Sentence(FlowEffect effect) => effect.Kind switch
    {
        FlowEffectKind.Counted => effect.Units.Count == 0 ? "It is worth nothing, so nothing was bought or sold." : "The benchmark bought or sold these units at the prices of that minute:",
        FlowEffectKind.Ended => "As much went out as the benchmark was worth: it sold everything and starts again with the next money in.",
        FlowEffectKind.Restarted => "The first money after the benchmark had ended: it started again with these units.",
        FlowEffectKind.InOpeningValue => "Nothing: this money is part of the value that the benchmark, or this account in the sum, started with.",
        FlowEffectKind.Pending => "Nothing yet: it counts, at its own time, once the exchange has completed it.",
        FlowEffectKind.NotCounted => "Nothing: it never came true.",
        FlowEffectKind.Unpriced => "Nothing yet: it counts, at its own time, as soon as there is a price.",
        FlowEffectKind.Unknown => $"Not known yet. {effect.Reason} The next run asks for it.",
        FlowEffectKind.NothingHeld => "Nothing: the benchmark held nothing that could be sold.",
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect.Kind, null),
    };

    /// <summary>"+0.25 BTC".</summary>
    public static IEnumerable<string> Units(FlowEffect effect, CultureInfo culture) =>
        effect.Units.Where(units => units.Value != 0).Select(units => $"{Quantity.Signed(units.Value, units.Key, culture)} {units.Key}");
}
