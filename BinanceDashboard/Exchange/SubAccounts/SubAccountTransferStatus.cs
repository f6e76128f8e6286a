using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.SubAccounts;

/// <summary>Only <see cref="Success"/> has moved anything.</summary>
[JsonConverter(typeof(WordConverter<SubAccountTransferStatus>))]
public enum SubAccountTransferStatus
{
    Unknown,
    Process,
    Success,
    Failure,
}
