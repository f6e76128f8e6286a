using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Formatting;

/// <summary>The reader's words for what an exchange says of fills and orders.</summary>
internal static class TradeWords
{
    /// <summary>"Buy", in hedge mode with the side it belongs to: "Buy, short".</summary>
    public static string Side(TradeSide side, PositionSide of) => of == PositionSide.Both ? $"{side}" : $"{side}, {of.ToString().ToLowerInvariant()}";

    /// <summary>What came of an order.</summary>
    public static string Status(string status) => status switch
    {
        "NEW" => "Open",
        "PARTIALLY_FILLED" => "Partly filled",
        "CANCELED" => "Cancelled",
        "EXPIRED_IN_MATCH" => "Expired in match",
        "UNKNOWN" => "Ended unseen",
        _ => Sentence(status),
    };

    /// <summary>The exchange's own word, readable: "STOP_LOSS_LIMIT" is "Stop loss limit".</summary>
    public static string Sentence(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..].Replace('_', ' ').ToLowerInvariant();
}
