using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The COIN-M account: no totals, everything by coin, positions in contracts and of every contract.</summary>
internal static class CoinFuturesAccountEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/dapi/v1/account", WeightPool.Futures, 5, WriteAccount) { IsSigned = true },
        new("/dapi/v1/balance", WeightPool.Futures, 1, WriteBalances) { IsSigned = true },
        new("/dapi/v1/positionRisk", WeightPool.Futures, 1, WriteRisks) { IsSigned = true },
    ];

    private static void WriteAccount(ApiCall call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteStartArray("assets");
        foreach (var (asset, margin) in CoinFuturesPositions.Assets(call)) WriteAsset(call, asset, margin);
        call.Json.WriteEndArray();
        call.Json.WriteStartArray("positions");
        foreach (var contract in Listings.CoinContracts)
        {
            foreach (var position in CoinFuturesPositions.Every(call.Books, contract)) WritePosition(call, contract, position);
        }

        call.Json.WriteEndArray();
        foreach (var name in (string[])["canDeposit", "canTrade", "canWithdraw"]) call.Json.WriteBoolean(name, true);
        call.Json.WriteNumber("feeTier", 0);
        call.Json.WriteNumber("updateTime", 0);
        call.Json.WriteEndObject();
    }

    private static void WriteAsset(ApiCall call, string asset, FuturesMargin margin)
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
        call.Json.WriteDecimal("maxWithdrawAmount", margin.Withdrawable);
        call.Json.WriteDecimal("crossWalletBalance", margin.CrossWallet);
        call.Json.WriteDecimal("crossUnPnl", margin.CrossUnrealized);
        call.Json.WriteDecimal("availableBalance", margin.Available);
        call.Json.WriteNumber("updateTime", call.Now.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }

    private static void WritePosition(ApiCall call, CoinContract contract, FuturesPosition position)
    {
        var margin = CoinFuturesPositions.MarginOf(call, contract, position);
        call.Json.WriteStartObject();
        call.Json.WriteString("symbol", contract.Symbol);
        call.Json.WriteDecimal("positionAmt", position.Quantity, "F0");
        call.Json.WriteDecimal("initialMargin", margin.Initial);
        call.Json.WriteDecimal("maintMargin", margin.Maintenance);
        call.Json.WriteDecimal("unrealizedProfit", margin.Unrealized);
        call.Json.WriteDecimal("positionInitialMargin", margin.PositionInitial);
        call.Json.WriteDecimal("openOrderInitialMargin", margin.OrderInitial);
        call.Json.WriteShortDecimal("leverage", position.Leverage);
        call.Json.WriteBoolean("isolated", position.IsIsolated);
        call.Json.WriteString("positionSide", FuturesMode.Text(position.Key.Side));
        call.Json.WriteDecimal("entryPrice", position.EntryPrice);
        call.Json.WriteDecimal("breakEvenPrice", FuturesMargin.BreakEvenPrice(position));
        call.Json.WriteString("maxQty", "1000");
        WriteUpdate(call, position);
    }

    private static void WriteUpdate(ApiCall call, FuturesPosition position)
    {
        call.Json.WriteNumber("updateTime", position.Quantity == 0 ? 0 : position.UpdatedAt.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }

    private static void WriteBalances(ApiCall call)
    {
        call.Json.WriteStartArray();
        foreach (var (asset, margin) in CoinFuturesPositions.Assets(call))
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("accountAlias", FormattableString.Invariant($"SgA{call.Account}"));
            call.Json.WriteString("asset", asset);
            call.Json.WriteDecimal("balance", margin.Wallet);
            call.Json.WriteDecimal("withdrawAvailable", margin.Withdrawable);
            call.Json.WriteDecimal("crossWalletBalance", margin.CrossWallet);
            call.Json.WriteDecimal("crossUnPnl", margin.CrossUnrealized);
            call.Json.WriteDecimal("availableBalance", margin.Available);
            call.Json.WriteNumber("updateTime", call.Now.ToUnixTimeMilliseconds());
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }

    private static void WriteRisks(ApiCall call)
    {
        var marginAsset = call.Parameters.Text("marginAsset");
        if (marginAsset is not null && call.Parameters.Text("pair") is not null) throw Paging.BadCombination();
        call.Json.WriteStartArray();
        foreach (var contract in Contracts.Chosen(call.Parameters).Where(contract => marginAsset is null || contract.Asset == marginAsset))
        {
            foreach (var position in CoinFuturesPositions.Every(call.Books, contract)) WriteRisk(call, contract, position);
        }

        call.Json.WriteEndArray();
    }

    private static void WriteRisk(ApiCall call, CoinContract contract, FuturesPosition position)
    {
        var margin = CoinFuturesPositions.MarginOf(call, contract, position);
        call.Json.WriteStartObject();
        call.Json.WriteString("symbol", contract.Symbol);
        call.Json.WriteDecimal("positionAmt", position.Quantity, "F0");
        call.Json.WriteDecimal("entryPrice", position.EntryPrice);
        call.Json.WriteDecimal("breakEvenPrice", FuturesMargin.BreakEvenPrice(position));
        call.Json.WriteDecimal("markPrice", position.Quantity == 0 ? 0 : call.World.CoinFutures.MarkPrice(contract));
        call.Json.WriteDecimal("unRealizedProfit", margin.Unrealized);
        call.Json.WriteShortDecimal("liquidationPrice", CoinFuturesPositions.LiquidationPrice(call, contract, position));
        call.Json.WriteShortDecimal("leverage", position.Leverage);
        call.Json.WriteString("maxQty", "1000");
        call.Json.WriteString("marginType", position.IsIsolated ? "isolated" : "cross");
        call.Json.WriteDecimal("isolatedMargin", margin.IsolatedWallet + margin.IsolatedUnrealized);
        call.Json.WriteString("isAutoAddMargin", "false");
        call.Json.WriteString("positionSide", FuturesMode.Text(position.Key.Side));
        WriteUpdate(call, position);
    }
}
