using BinanceDashboard.Access;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Flows;

/// <summary>Turns what somebody entered into a flow, or says which field will not do.</summary>
internal static class ManualFlowCheck
{
    private const int LongestAsset = 20;
    private const int LongestNote = 200;
    private const decimal MostUnits = 1_000_000_000_000_000m;
    private const decimal MostUsd = 90_000_000_000m;
    private const string Dollar = "USD";

    /// <param name="now">The exchange's time; a flow lies before it.</param>
    /// <exception cref="AccessException">A field will not do.</exception>
    public static CashFlow Clean(long accountId, ManualFlow entered, DateTimeOffset now)
    {
        if (entered.Kind is not (FlowKind.ManualDeposit or FlowKind.ManualWithdrawal)) throw new AccessException("Choose ManualDeposit or ManualWithdrawal: the other kinds are read from the exchange.", "kind");
        var asset = Asset(entered.Asset);
        if (entered.Quantity <= 0) throw new AccessException("Enter an amount above zero; the kind says whether it came in or went out.", "quantity");
        if (entered.Quantity > MostUnits) throw new AccessException("The amount is larger than anything that can be kept: check the digits.", "quantity");
        if (entered.At > now) throw new AccessException("The time lies in the future: enter when the money moved.", "at");
        if (entered.At < ImportLimits.Earliest) throw new AccessException("The time lies before there was any coin: check the year.", "at");
        var (price, source, usd) = Value(entered, asset);
        var sign = entered.Kind == FlowKind.ManualDeposit ? 1 : -1;
        return new CashFlow
        {
            AccountId = accountId,
            Kind = entered.Kind,
            ExternalId = $"manual-{Guid.NewGuid():N}",
            Asset = asset,
            Quantity = sign * entered.Quantity,
            Fee = 0,
            At = DateTimeOffset.FromUnixTimeMilliseconds(entered.At.ToUnixTimeMilliseconds()),
            Status = FlowStatus.Completed,
            Price = price,
            PriceSource = source,
            AmountUsd = sign * usd,
            Note = Note(entered.Note),
        };
    }

    private static string Asset(string? entered)
    {
        var asset = entered?.Trim().ToUpperInvariant() ?? "";
        return asset.Length is > 0 and <= LongestAsset && asset.All(char.IsLetterOrDigit)
            ? asset
            : throw new AccessException("Enter the coin by its short name, like BTC.", "asset");
    }

    private static (decimal? Price, string? Source, decimal? Usd) Value(ManualFlow entered, string asset) => entered.AmountUsd switch
    {
        <= 0 => throw new AccessException("Enter an amount in USD above zero, or none to have it valued at its time.", "amountUsd"),
        > MostUsd => throw new AccessException("The amount in USD is larger than anything that can be kept: check the digits.", "amountUsd"),
        { } usd => (usd / entered.Quantity, "entered by hand", decimal.Round(usd, 8, MidpointRounding.ToEven)),
        null when asset == Dollar && entered.Quantity <= MostUsd => (1, "definition", decimal.Round(entered.Quantity, 8, MidpointRounding.ToEven)),
        null => (null, null, null),
    };

    private static string? Note(string? entered)
    {
        var note = entered?.Trim();
        if (string.IsNullOrEmpty(note)) return null;
        if (note.Length > LongestNote) throw new AccessException($"The note is longer than {LongestNote} characters.", "note");
        return note.Any(char.IsControl) ? throw new AccessException("The note has a character that cannot be shown: type it again.", "note") : note;
    }
}
