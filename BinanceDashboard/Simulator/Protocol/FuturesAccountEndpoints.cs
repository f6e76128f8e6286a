using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The USD-M account with its assets and positions. The totals count the dollar alone: single-asset mode.</summary>
internal static class FuturesAccountEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/fapi/v2/account", WeightPool.Futures, 5, call => WriteAccount(call, isOld: true)) { IsSigned = true },
        new("/fapi/v3/account", WeightPool.Futures, 5, call => WriteAccount(call, isOld: false)) { IsSigned = true },
        new("/fapi/v2/balance", WeightPool.Futures, 5, call => WriteBalances(call, all: true)) { IsSigned = true },
        new("/fapi/v3/balance", WeightPool.Futures, 5, call => WriteBalances(call, all: false)) { IsSigned = true },
    ];

    private static void WriteAccount(ApiCall call, bool isOld)
    {
        var json = call.Json;
        json.WriteStartObject();
        if (isOld) WriteRights(call);
        WriteTotals(json, FuturesPositions.OfAsset(call, Listings.Dollar));
        json.WriteStartArray("assets");
        foreach (var (asset, margin) in FuturesPositions.Assets(call, isOld)) WriteAsset(call, asset, margin, isOld);
        json.WriteEndArray();
        json.WriteStartArray("positions");
        foreach (var position in isOld ? FuturesPositions.Every(call.Books, null) : FuturesPositions.Used(call.Books, null)) WritePosition(call, position, isOld);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRights(ApiCall call)
    {
        call.Json.WriteNumber("feeTier", 0);
        call.Json.WriteBoolean("feeBurn", false);
        foreach (var name in (string[])["canTrade", "canDeposit", "canWithdraw"]) call.Json.WriteBoolean(name, true);
        call.Json.WriteNumber("updateTime", 0);
        call.Json.WriteBoolean("multiAssetsMargin", false);
        call.Json.WriteNumber("tradeGroupId", -1);
    }

    private static void WriteTotals(Utf8JsonWriter json, FuturesMargin dollars)
    {
        json.WriteDecimal("totalInitialMargin", dollars.Initial);
        json.WriteDecimal("totalMaintMargin", dollars.Maintenance);
        json.WriteDecimal("totalWalletBalance", dollars.Wallet);
        json.WriteDecimal("totalUnrealizedProfit", dollars.Unrealized);
        json.WriteDecimal("totalMarginBalance", dollars.Balance);
        json.WriteDecimal("totalPositionInitialMargin", dollars.PositionInitial);
        json.WriteDecimal("totalOpenOrderInitialMargin", dollars.OrderInitial);
        json.WriteDecimal("totalCrossWalletBalance", dollars.CrossWallet);
        json.WriteDecimal("totalCrossUnPnl", dollars.CrossUnrealized);
        json.WriteDecimal("availableBalance", dollars.Available);
        json.WriteDecimal("maxWithdrawAmount", dollars.Withdrawable);
    }

    private static void WriteAsset(ApiCall call, string asset, FuturesMargin margin, bool isOld)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("asset", asset);
        call.Json.WriteDecimal("walletBalance", margin.Wallet);
        call.Json.WriteDecimal("unrealizedProfit", margin.Unrealized);
        call.Json.WriteDecimal("marginBalance", margin.Balance);
        call.Json.WriteDecimal("maintMargin", margin.Maintenance);
        call.Json.WriteDecimal("initialMargin", margin.Initial);
        call.Json.WriteDecimal("positionInitialMargin", margin.PositionInitial);
        call.Json.WriteDecimal("openOrderInitialMargin", margin.OrderInitial);
        call.Json.WriteDecimal("crossWalletBalance", margin.CrossWallet);
        call.Json.WriteDecimal("crossUnPnl", margin.CrossUnrealized);
        call.Json.WriteDecimal("availableBalance", margin.Available);
        call.Json.WriteDecimal("maxWithdrawAmount", margin.Withdrawable);
        if (isOld) call.Json.WriteBoolean("marginAvailable", true);
        call.Json.WriteNumber("updateTime", call.Now.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }

    private static void WritePosition(ApiCall call, FuturesPosition position, bool isOld)
    {
        var margin = FuturesPositions.MarginOf(call, position);
        var json = call.Json;
        json.WriteStartObject();
        json.WriteString("symbol", position.Symbol);
        json.WriteString("positionSide", FuturesMode.Text(position.Key.Side));
        json.WriteDecimal("positionAmt", position.Quantity, Perpetuals.QuantityPlaces(position.Symbol));
        json.WriteDecimal("unrealizedProfit", margin.Unrealized);
        json.WriteDecimal("initialMargin", margin.Initial);
        json.WriteDecimal("maintMargin", margin.Maintenance);
        if (isOld) WriteOldFields(call, position, margin);
        else WriteNewFields(json, position, margin);
        json.WriteNumber("updateTime", position.Quantity == 0 ? 0 : position.UpdatedAt.ToUnixTimeMilliseconds());
        json.WriteEndObject();
    }

    private static void WriteNewFields(Utf8JsonWriter json, FuturesPosition position, FuturesMargin margin)
    {
        json.WriteDecimal("isolatedMargin", margin.IsolatedWallet + margin.IsolatedUnrealized);
        json.WriteDecimal("notional", Math.Sign(position.Quantity) * margin.Notional);
        json.WriteShortDecimal("isolatedWallet", margin.IsolatedWallet);
    }

    private static void WriteOldFields(ApiCall call, FuturesPosition position, FuturesMargin margin)
    {
        call.Json.WriteDecimal("positionInitialMargin", margin.PositionInitial);
        call.Json.WriteDecimal("openOrderInitialMargin", margin.OrderInitial);
        call.Json.WriteShortDecimal("leverage", position.Leverage);
        call.Json.WriteBoolean("isolated", position.IsIsolated);
        call.Json.WriteShortDecimal("entryPrice", position.EntryPrice);
        call.Json.WriteShortDecimal("breakEvenPrice", FuturesMargin.BreakEvenPrice(position));
        call.Json.WriteString("maxNotional", "1000000");
        call.Json.WriteShortDecimal("bidNotional", FuturesPositions.OrderNotional(call.Books, position.Key, isBuy: true));
        call.Json.WriteShortDecimal("askNotional", FuturesPositions.OrderNotional(call.Books, position.Key, isBuy: false));
    }

    private static void WriteBalances(ApiCall call, bool all)
    {
        call.Json.WriteStartArray();
        foreach (var (asset, margin) in FuturesPositions.Assets(call, all))
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("accountAlias", FormattableString.Invariant($"SgA{call.Account}"));
            call.Json.WriteString("asset", asset);
            call.Json.WriteDecimal("balance", margin.Wallet);
            call.Json.WriteDecimal("crossWalletBalance", margin.CrossWallet);
            call.Json.WriteDecimal("crossUnPnl", margin.CrossUnrealized);
            call.Json.WriteDecimal("availableBalance", margin.Available);
            call.Json.WriteDecimal("maxWithdrawAmount", margin.Withdrawable);
            call.Json.WriteBoolean("marginAvailable", true);
            call.Json.WriteNumber("updateTime", call.Now.ToUnixTimeMilliseconds());
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }
}
