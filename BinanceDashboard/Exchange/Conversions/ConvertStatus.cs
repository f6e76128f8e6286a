using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Conversions;

/// <summary>Only <see cref="Success"/> has moved anything.</summary>
[JsonConverter(typeof(WordConverter<ConvertStatus>))]
public enum ConvertStatus
{
    Unknown,
    Process,
    AcceptSuccess,
    Success,
    Fail,
}
