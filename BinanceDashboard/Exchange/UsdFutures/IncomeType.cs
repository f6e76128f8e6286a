namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>What changed a futures wallet. New words come without notice: such a row is <see cref="Unknown"/> and holds the word itself.</summary>
public enum IncomeType
{
    Unknown,

    /// <summary>From or to another wallet of the account.</summary>
    Transfer,
    WelcomeBonus,
    RealizedPnl,

    /// <summary>Negative when paid.</summary>
    FundingFee,

    /// <summary>Negative when paid.</summary>
    Commission,
    InsuranceClear,
    ReferralKickback,
    CommissionRebate,
    ApiRebate,
    ContestReward,
    CrossCollateralTransfer,
    OptionsPremiumFee,
    OptionsSettleProfit,
    InternalTransfer,

    /// <summary>One collateral sold for another, to make up for a negative balance.</summary>
    AutoExchange,

    /// <summary>Binance writes DELIVERED_SETTELMENT.</summary>
    DeliveredSettlement,
    CoinSwapDeposit,
    CoinSwapWithdraw,
    PositionLimitIncreaseFee,

    /// <summary>Between the wallet and one of Binance's trading bots.</summary>
    StrategyUmfuturesTransfer,
    FeeReturn,
    BfusdReward,
}
