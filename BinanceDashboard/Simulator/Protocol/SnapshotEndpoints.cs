using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What a wallet held at the midnights, UTC, of the last month, oldest first.</summary>
internal static class SnapshotEndpoints
{
    private const int FewestDays = 7;
    private const int MostDays = 30;

    private static readonly HistoryRule Rule = new()
    {
        Longest = TimeSpan.FromDays(MostDays),
        Usual = TimeSpan.FromDays(FewestDays),
        Kept = TimeSpan.FromDays(31),
        Refusal = () => new ApiException(400, -7001, "Date range is not supported."),
    };

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/accountSnapshot", WeightPool.SapiAddress, 2400, Write) { IsSigned = true },
    ];

    private static void Write(ApiCall call)
    {
        Action<ApiCall, DaySnapshot> write = call.Parameters.Required("type") switch
        {
            "SPOT" => WriteSpot,
            "MARGIN" => WriteMargin,
            "FUTURES" => FuturesSnapshot.Write,
            _ => throw new ApiException(400, -7002, "Data request type is not supported."),
        };
        var limit = call.Parameters.Number("limit") ?? FewestDays;
        if (limit is < FewestDays or > MostDays) throw ApiException.Invalid("limit");
        call.Json.WriteStartObject();
        call.Json.WriteNumber("code", 200);
        call.Json.WriteString("msg", "");
        call.Json.WriteStartArray("snapshotVos");
        foreach (var day in DaySnapshot.Of(call, Rule.Read(call)).TakeLast((int)limit)) Write(call, day, write);
        call.Json.WriteEndArray();
        call.Json.WriteEndObject();
    }

    private static void Write(ApiCall call, DaySnapshot day, Action<ApiCall, DaySnapshot> write)
    {
        call.Json.WriteStartObject();
        call.Json.WriteStartObject("data");
        write(call, day);
        call.Json.WriteEndObject();
        call.Json.WriteString("type", call.Parameters.Required("type").ToLowerInvariant());
        call.Json.WriteNumber("updateTime", day.StatedAt.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
    }

    private static void WriteSpot(ApiCall call, DaySnapshot day)
    {
        var worth = 0m;
        call.Json.WriteStartArray("balances");
        foreach (var asset in Listings.Coins.Select(coin => coin.Asset))
        {
            var (free, locked) = (day.Balance(Purse.Spot, asset), day.Balance(Purse.Spot, asset, locked: true));
            worth += day.InBitcoin(call, asset, free + locked);
            WriteBalance(call, new SpotBalance(asset, free, locked));
            WriteBalance(call, SpotBalance.Receipt(asset, day.Balance(Purse.EarnFlexible, asset)));
        }

        call.Json.WriteEndArray();
        call.Json.WriteDecimal("totalAssetOfBtc", worth);
    }

    private static void WriteBalance(ApiCall call, SpotBalance balance)
    {
        if (balance.IsZero) return;
        call.Json.WriteStartObject();
        call.Json.WriteString("asset", balance.Asset);
        call.Json.WriteDecimal("free", balance.Free);
        call.Json.WriteDecimal("locked", balance.Locked);
        call.Json.WriteEndObject();
    }

    private static void WriteMargin(ApiCall call, DaySnapshot day)
    {
        var assets = Listings.Coins.Select(coin => day.Margin(coin.Asset)).Where(asset => asset.Total != 0 || asset.Owed != 0).ToList();
        var (total, owed) = (assets.Sum(asset => day.InBitcoin(call, asset.Asset, asset.Total)), assets.Sum(asset => day.InBitcoin(call, asset.Asset, asset.Owed)));
        call.Json.WriteDecimal("marginLevel", MarginAccountEndpoints.LevelOf(total, owed));
        MarginAccountEndpoints.WriteTotals(call.Json, total, owed);
        call.Json.WriteStartArray("userAssets");
        foreach (var asset in assets)
        {
            call.Json.WriteStartObject();
            asset.Write(call.Json);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }
}
