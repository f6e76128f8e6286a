using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Margin;

[JsonConverter(typeof(WordConverter<MarginFlowType>))]
public enum MarginFlowType
{
    Unknown,
    Transfer,
    Borrow,
    Repay,
    BuyIncome,
    BuyExpense,
    SellIncome,
    SellExpense,
    TradingCommission,
    BuyLiquidation,
    SellLiquidation,
    RepayLiquidation,
    OtherLiquidation,
    LiquidationFee,
    SmallBalanceConvert,
    CommissionReturn,
    SmallConvert,
}
