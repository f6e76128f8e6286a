using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Payments;

[JsonConverter(typeof(WordConverter<PayType>))]
public enum PayType
{
    Unknown,
    Pay,
    PayRefund,
    C2C,
    CryptoBox,

    /// <summary>A refund of a crypto box.</summary>
    CryptoBoxRf,
    C2CHolding,

    /// <summary>A refund of a held transfer.</summary>
    C2CHoldingRf,
    Payout,
    Remittance,
}
