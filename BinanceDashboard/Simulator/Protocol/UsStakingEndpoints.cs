using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Binance.US: staking, told from the books of Earn: its balance is all of it, its moves and rewards those of the locked part.</summary>
internal static class UsStakingEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/staking/asset", WeightPool.SapiAddress, 1, WriteAssets) { IsSigned = true },
        new("/sapi/v1/staking/stakingBalance", WeightPool.SapiAddress, 1, WriteBalances) { IsSigned = true },
        new("/sapi/v1/staking/history", WeightPool.SapiAddress, 1, WriteMoves) { IsSigned = true },
        new("/sapi/v1/staking/stakingRewardsHistory", WeightPool.SapiAddress, 1, WriteRewards) { IsSigned = true },
    ];

    private static void WriteAssets(ApiCall call)
    {
        call.Json.WriteStartArray();
        foreach (var group in Positions(call))
        {
            call.Json.WriteStartObject();
            WriteRates(call, group.Key, group, "stakingAsset");
            call.Json.WriteNumber("unstakingPeriod", 168);
            call.Json.WriteString("minStakingLimit", "0.01");
            call.Json.WriteString("maxStakingLimit", "10000");
            call.Json.WriteBoolean("autoRestake", false);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }

    private static void WriteBalances(ApiCall call)
    {
        WriteHead(call);
        call.Json.WriteStartArray("data");
        var locked = call.Books.Earn.Locked.ToLookup(position => position.Asset, StringComparer.Ordinal);
        foreach (var coin in Listings.Coins.Where(coin => call.Parameters.Text("asset") is not { } asset || asset == coin.Asset))
        {
            var amount = call.World.Earn.Flexible(call.Books, coin.Asset) + locked[coin.Asset].Sum(position => position.Amount);
            if (amount == 0) continue;
            call.Json.WriteStartObject();
            WriteRates(call, coin.Asset, locked[coin.Asset], "asset");
            call.Json.WriteShortDecimal("stakingAmount", amount);
            call.Json.WriteBoolean("autoRestake", false);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
        call.Json.WriteEndObject();
    }

    private static void WriteMoves(ApiCall call)
    {
        var moves = call.Books.Earn.Subscriptions.Select(row => (Row: row, Type: "staked")).Concat(call.Books.Earn.Redemptions.Select(row => (Row: row, Type: "unstaked")));
        call.Json.WriteStartArray();
        foreach (var (row, type) in Chosen(call, moves.Where(move => move.Row.PositionId is not null), move => move.Row.At, move => move.Row.Asset).Rows)
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("asset", row.Asset);
            call.Json.WriteShortDecimal("amount", row.Amount);
            call.Json.WriteString("type", type);
            call.Json.WriteNumber("initiatedTime", row.At.ToUnixTimeMilliseconds());
            call.Json.WriteString("status", "SUCCESS");
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }

    private static void WriteRewards(ApiCall call)
    {
        var (rows, total) = Chosen(call, call.Books.Earn.Rewards.Where(row => row.PositionId is not null), row => row.At, row => row.Asset);
        WriteHead(call);
        call.Json.WriteStartArray("data");
        foreach (var row in rows)
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("asset", row.Asset);
            call.Json.WriteShortDecimal("amount", row.Amount);
            call.Json.WriteDecimal("usdValue", row.Amount * call.World.Prices.Usd(row.Asset, row.At));
            call.Json.WriteNumber("time", row.At.ToUnixTimeMilliseconds());
            call.Json.WriteNumber("tranId", row.At.ToUnixTimeMilliseconds());
            call.Json.WriteBoolean("autoRestaked", false);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
        call.Json.WriteNumber("total", total);
        call.Json.WriteEndObject();
    }

    private static IEnumerable<IGrouping<string, LockedPosition>> Positions(ApiCall call)
    {
        var asset = call.Parameters.Text("asset") ?? call.Parameters.Text("stakingAsset");
        return call.Books.Earn.Locked.Where(position => asset is null || position.Asset == asset).GroupBy(position => position.Asset, StringComparer.Ordinal);
    }

    private static void WriteRates(ApiCall call, string asset, IEnumerable<LockedPosition> positions, string name)
    {
        call.Json.WriteString(name, asset);
        call.Json.WriteString("rewardAsset", asset);
        var yearly = positions.Select(position => position.YearlyRate).Append(EarnDesk.YearlyRate(asset)).Max();
        foreach (var rate in (string[])["apr", "apy"]) call.Json.WriteShortDecimal(rate, yearly);
    }

    private static void WriteHead(ApiCall call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("code", "000000");
        call.Json.WriteString("message", "success");
        call.Json.WriteBoolean("success", true);
    }

    /// <summary>Newest first, by pages.</summary>
    private static (List<T> Rows, int Total) Chosen<T>(ApiCall call, IEnumerable<T> rows, Func<T, DateTimeOffset> at, Func<T, string> asset)
    {
        var (start, end, wanted) = (call.Parameters.Time("startTime"), call.Parameters.Time("endTime"), call.Parameters.Text("asset"));
        var (page, limit) = (call.Parameters.Count("page", 1), call.Parameters.Limit(500, 500));
        var found = rows.Where(row => (start is null || at(row) >= start) && (end is null || at(row) <= end) && (wanted is null || asset(row) == wanted)).OrderByDescending(at).ToList();
        return ([.. found.Skip((int)Math.Min((page - 1) * limit, int.MaxValue)).Take(limit)], found.Count);
    }
}
