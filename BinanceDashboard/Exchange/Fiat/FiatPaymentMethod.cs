using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Fiat;

/// <summary>The exchange's list is open ended.</summary>
[JsonConverter(typeof(WordConverter<FiatPaymentMethod>))]
public enum FiatPaymentMethod
{
    Unknown,

    /// <summary>Paid out of the fiat balance: a conversion inside the account.</summary>
    CashBalance,
    CreditCard,
    OnlineBanking,
    BankTransfer,
}
