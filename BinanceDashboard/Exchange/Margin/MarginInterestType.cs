using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Margin;

[JsonConverter(typeof(WordConverter<MarginInterestType>))]
public enum MarginInterestType
{
    Unknown,
    Periodic,
    OnBorrow,

    /// <summary>Paid in BNB.</summary>
    PeriodicConverted,

    /// <summary>Paid in BNB.</summary>
    OnBorrowConverted,
    Portfolio,
}
