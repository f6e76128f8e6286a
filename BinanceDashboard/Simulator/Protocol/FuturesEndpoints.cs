using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>USD-M futures in single-asset, one-way mode.</summary>
internal static class FuturesEndpoints
{
    private const decimal Leverage = 10;
    private const decimal MaintenanceRate = 0.005m;

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/fapi/v1/ping", WeightPool.Futures, 1, SpotMarketEndpoints.WriteNothing),
        new("/fapi/v1/time", WeightPool.Futures, 1, SpotMarketEndpoints.WriteTime),
        new("/fapi/v1/ticker/price", WeightPool.Futures, 2, WritePrices) { WeightOf = parameters => parameters.WasSent("symbol") ? 1 : 2 },
        new("/fapi/v2/ticker/price", WeightPool.Futures, 2, WritePrices) { WeightOf = parameters => parameters.WasSent("symbol") ? 1 : 2 },
        new("/fapi/v3/account", WeightPool.Futures, 5, WriteAccount) { IsSigned = true },
    ];

    private static void WritePrices(ApiCall call)
    {
        var wanted = call.Parameters.Text("symbol");
        if (wanted is not null && Listings.FindSymbol(wanted)?.PerpetualStep is null) throw new ApiException(400, -1121, "Invalid symbol.");
        if (wanted is null) call.Json.WriteStartArray();
        foreach (var symbol in Listings.Symbols.Where(symbol => symbol.PerpetualStep is not null && (wanted is null || symbol.Symbol == wanted)))
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("symbol", symbol.Symbol);
            call.Json.WriteDecimal("price", call.World.Prices.Price(symbol, call.World.Now), JsonDecimals.PlacesOf(symbol.Tick));
            call.Json.WriteNumber("time", call.Now.ToUnixTimeMilliseconds());
            call.Json.WriteEndObject();
        }

        if (wanted is null) call.Json.WriteEndArray();
    }

    private static void WriteAccount(ApiCall call)
    {
        var dollars = Margin.Read(call, Listings.Dollar);
        call.Json.WriteStartObject();
        WriteTotals(call.Json, dollars);
        call.Json.WriteStartArray("assets");
        foreach (var coin in Listings.Coins)
        {
            var margin = Margin.Read(call, coin.Asset);
            if (margin.Wallet != 0 || margin.Unrealized != 0) WriteAsset(call, coin.Asset, margin);
        }

        call.Json.WriteEndArray();
        call.Json.WriteStartArray("positions");
        foreach (var position in FuturesDesk.PositionsOf(call.Books)) WritePosition(call, position);
        call.Json.WriteEndArray();
        call.Json.WriteEndObject();
    }

    private static void WriteTotals(Utf8JsonWriter json, Margin dollars)
    {
        json.WriteDecimal("totalInitialMargin", dollars.Initial);
        json.WriteDecimal("totalMaintMargin", dollars.Maintenance);
        json.WriteDecimal("totalWalletBalance", dollars.Wallet);
        json.WriteDecimal("totalUnrealizedProfit", dollars.Unrealized);
        json.WriteDecimal("totalMarginBalance", dollars.Wallet + dollars.Unrealized);
        json.WriteDecimal("totalPositionInitialMargin", dollars.Initial);
        json.WriteDecimal("totalOpenOrderInitialMargin", 0);
        json.WriteDecimal("totalCrossWalletBalance", dollars.Wallet);
        json.WriteDecimal("totalCrossUnPnl", dollars.Unrealized);
        json.WriteDecimal("availableBalance", dollars.Available);
        json.WriteDecimal("maxWithdrawAmount", dollars.Available);
    }

    private static void WriteAsset(ApiCall call, string asset, Margin margin)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("asset", asset);
        call.Json.WriteDecimal("walletBalance", margin.Wallet);
        call.Json.WriteDecimal("unrealizedProfit", margin.Unrealized);
        call.Json.WriteDecimal("marginBalance", margin.Wallet + margin.Unrealized);
        call.Json.WriteDecimal("maintMargin", margin.Maintenance);
        call.Json.WriteDecimal("initialMargin", margin.Initial);
        call.Json.WriteDecimal("positionInitialMargin", margin.Initial);
        call.Json.WriteDecimal("openOrderInitialMargin", 0);
        call.Json.WriteDecimal("crossWalletBalance", margin.Wallet);
        call.Json.WriteDecimal("crossUnPnl", margin.Unrealized);
        call.Json.WriteDecimal("availableBalance", margin.Available);
        call.Json.WriteDecimal("maxWithdrawAmount", margin.Available);
        call.Json.WriteNumber("updateTime", call.Now.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }

    private static void WritePosition(ApiCall call, FuturesPosition position)
    {
        var mark = call.World.Futures.MarkPrice(position.Symbol);
        var notional = position.Quantity * mark;
        call.Json.WriteStartObject();
        call.Json.WriteString("symbol", position.Symbol);
        call.Json.WriteString("positionSide", "BOTH");
        call.Json.WriteDecimal("positionAmt", position.Quantity, JsonDecimals.PlacesOf(Listings.Symbol(position.Symbol).PerpetualStep ?? 1));
        call.Json.WriteDecimal("unrealizedProfit", position.UnrealizedProfit(mark));
        call.Json.WriteDecimal("isolatedMargin", 0);
        call.Json.WriteDecimal("notional", notional);
        call.Json.WriteString("isolatedWallet", "0");
        call.Json.WriteDecimal("initialMargin", Math.Abs(notional) / Leverage);
        call.Json.WriteDecimal("maintMargin", Math.Abs(notional) * MaintenanceRate);
        call.Json.WriteNumber("updateTime", position.UpdatedAt.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }

    private readonly record struct Margin(decimal Wallet, decimal Unrealized, decimal Notional)
    {
        public decimal Initial => Notional / Leverage;

        public decimal Maintenance => Notional * MaintenanceRate;

        public decimal Available => Math.Max(0, Wallet + Math.Min(0, Unrealized) - Initial);

        public static Margin Read(ApiCall call, string asset)
        {
            var wallet = call.World.Ledger.Balance(call.Books.Key(Purse.UsdmFutures, asset));
            if (asset != Listings.Dollar) return new Margin(wallet, 0, 0);
            var notional = FuturesDesk.PositionsOf(call.Books).Sum(position => Math.Abs(position.Quantity) * call.World.Futures.MarkPrice(position.Symbol));
            return new Margin(wallet, call.World.Futures.UnrealizedProfit(call.Books), notional);
        }
    }
}
