using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Margin;

[JsonConverter(typeof(WordConverter<MarginTransferType>))]
public enum MarginTransferType
{
    Unknown,

    /// <summary>Into margin.</summary>
    RollIn,

    /// <summary>Out of margin.</summary>
    RollOut,
}
