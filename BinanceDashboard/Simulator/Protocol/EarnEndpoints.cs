using System.Globalization;
using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What is in Simple Earn now. Times and counts of locked positions are texts.</summary>
internal static class EarnEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/simple-earn/account", WeightPool.SapiAddress, 150, WriteAccount) { IsSigned = true },
        new("/sapi/v1/simple-earn/flexible/position", WeightPool.SapiAddress, 150, WriteFlexible) { IsSigned = true },
        new("/sapi/v1/simple-earn/locked/position", WeightPool.SapiAddress, 150, WriteLocked) { IsSigned = true },
    ];

    private static void WriteAccount(ApiCall call)
    {
        var (flexible, locked) = (Worth(call, Purse.EarnFlexible), Worth(call, Purse.EarnLocked));
        var bitcoin = call.World.Prices.Usd("BTC", call.World.Now);
        call.Json.WriteStartObject();
        foreach (var (name, worth) in ((string, decimal)[])[("totalAmount", flexible + locked), ("totalFlexibleAmount", flexible), ("totalLocked", locked)])
        {
            call.Json.WriteDecimal($"{name}InBTC", worth / bitcoin);
            call.Json.WriteDecimal($"{name}InUSDT", worth);
        }

        call.Json.WriteEndObject();
    }

    private static decimal Worth(ApiCall call, Purse purse) =>
        Listings.Coins.Sum(coin => call.World.Holding(call.Account, purse, coin.Asset) * call.World.Prices.Usd(coin.Asset, call.World.Now));

    private static void WriteFlexible(ApiCall call)
    {
        var (asset, product) = (call.Parameters.Text("asset"), call.Parameters.Text("productId"));
        var held = Listings.Coins.Select(coin => coin.Asset)
            .Where(held => call.World.Earn.Flexible(call.Books, held) > 0 && (asset is null || held == asset) && (product is null || EarnDesk.ProductOf(held) == product))
            .ToList();
        PagedRows.Write(call, held, (json, held) => WriteFlexible(call, json, held));
    }

    private static void WriteFlexible(ApiCall call, Utf8JsonWriter json, string asset)
    {
        var rewards = call.Books.Earn.Rewards.Where(row => row.PositionId is null && row.Asset == asset).ToList();
        var (bonus, realTime) = (rewards.Where(row => row.Type == "BONUS").Sum(row => row.Amount), rewards.Where(row => row.Type == "REALTIME").Sum(row => row.Amount));
        var today = new DateTimeOffset(call.World.Now.UtcDateTime.Date, TimeSpan.Zero);
        var yesterday = rewards.Where(row => row.Type == "REALTIME" && row.At >= today.AddDays(-1) && row.At < today).Sum(row => row.Amount);
        json.WriteStartObject();
        json.WriteDecimal("totalAmount", call.World.Earn.Flexible(call.Books, asset));
        json.WriteStartObject("tierAnnualPercentageRate");
        json.WriteNumber(string.Create(CultureInfo.InvariantCulture, $"0-500{asset}"), 0.01m);
        json.WriteEndObject();
        json.WriteDecimal("latestAnnualPercentageRate", EarnDesk.YearlyRate(asset));
        json.WriteString("asset", asset);
        json.WriteBoolean("canRedeem", true);
        json.WriteDecimal("collateralAmount", 0);
        json.WriteString("productId", EarnDesk.ProductOf(asset));
        json.WriteDecimal("yesterdayRealTimeRewards", yesterday);
        json.WriteDecimal("cumulativeBonusRewards", bonus);
        json.WriteDecimal("cumulativeRealTimeRewards", realTime);
        json.WriteDecimal("cumulativeTotalRewards", bonus + realTime);
        json.WriteBoolean("autoSubscribe", false);
        json.WriteEndObject();
    }

    private static void WriteLocked(ApiCall call)
    {
        var (asset, position, project) = (call.Parameters.Text("asset"), call.Parameters.Number("positionId"), call.Parameters.Text("projectId"));
        var held = call.Books.Earn.Locked
            .Where(row => (asset is null || row.Asset == asset) && (position is null || row.Id == position) && (project is null || row.Project == project))
            .OrderByDescending(row => row.PurchasedAt).ThenByDescending(row => row.Id).ToList();
        PagedRows.Write(call, held, (json, held) => WriteLocked(call, json, held));
    }

    private static void WriteLocked(ApiCall call, Utf8JsonWriter json, LockedPosition position)
    {
        var days = (int)(call.World.Now - position.PurchasedAt).TotalDays;
        var next = position.PurchasedAt.AddDays(days + 1);
        json.WriteStartObject();
        json.WriteNumber("positionId", position.Id);
        json.WriteNumber("parentPositionId", position.Id);
        json.WriteString("projectId", position.Project);
        json.WriteString("asset", position.Asset);
        json.WriteDecimal("amount", position.Amount);
        foreach (var (name, number) in ((string, long)[])[("purchaseTime", Milliseconds(position.PurchasedAt)), ("duration", position.Days), ("accrualDays", days)]) WriteText(json, name, number);
        json.WriteString("rewardAsset", position.Asset);
        json.WriteShortDecimal("APY", position.YearlyRate);
        json.WriteDecimal("rewardAmt", call.Books.Earn.Rewards.Where(row => row.PositionId == position.Id).Sum(row => row.Amount));
        json.WriteDecimal("nextPay", position.Amount * position.YearlyRate / 365);
        WriteText(json, "nextPayDate", Milliseconds(next));
        WriteText(json, "payPeriod", 1);
        json.WriteDecimal("redeemAmountEarly", position.Amount);
        foreach (var name in (string[])["rewardsEndDate", "deliverDate", "partialAmtDeliverDate"]) WriteText(json, name, Milliseconds(position.EndsAt));
        WriteText(json, "redeemPeriod", 0);
        json.WriteDecimal("redeemingAmt", 0);
        json.WriteString("redeemTo", "SPOT");
        json.WriteBoolean("canRedeemEarly", true);
        foreach (var name in (string[])["canFastRedemption", "autoSubscribe"]) json.WriteBoolean(name, false);
        json.WriteString("type", "NORMAL");
        json.WriteString("status", "HOLDING");
        json.WriteBoolean("canReStake", false);
        json.WriteEndObject();
    }

    private static long Milliseconds(DateTimeOffset at) => at.ToUnixTimeMilliseconds();

    private static void WriteText(Utf8JsonWriter json, string name, long number) => json.WriteString(name, number.ToString(CultureInfo.InvariantCulture));
}
