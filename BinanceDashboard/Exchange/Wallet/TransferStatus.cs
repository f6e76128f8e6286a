using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Wallet;

[JsonConverter(typeof(WordConverter<TransferStatus>))]
public enum TransferStatus
{
    Unknown,
    Pending,
    Confirmed,
    Failed,
}
