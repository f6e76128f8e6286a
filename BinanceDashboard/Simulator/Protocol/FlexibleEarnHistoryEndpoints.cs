using System.Text.Json;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What went into flexible Earn, came out of it, and was earned there.</summary>
internal static class FlexibleEarnHistoryEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        EarnHistory.Endpoint("flexible/history/subscriptionRecord", WriteSubscriptions),
        EarnHistory.Endpoint("flexible/history/redemptionRecord", WriteRedemptions),
        EarnHistory.Endpoint("flexible/history/rewardsRecord", WriteRewards),
    ];

    private static void WriteSubscriptions(ApiCall call) =>
        PagedRows.Write(call, [.. Moves(call, call.Books.Earn.Subscriptions, "purchaseId")], WriteSubscription);

    private static void WriteRedemptions(ApiCall call) =>
        PagedRows.Write(call, [.. Moves(call, call.Books.Earn.Redemptions, "redeemId")], WriteRedemption);

    private static IEnumerable<EarnMoveRow> Moves(ApiCall call, IEnumerable<EarnMoveRow> rows, string idName)
    {
        var (product, id) = (call.Parameters.Text("productId"), call.Parameters.Number(idName));
        return EarnHistory.Rows(call, rows.Where(row => row.PositionId is null), row => row.At, row => row.Asset)
            .Where(row => (product is null || row.Product == product) && (id is null || row.Id == id));
    }

    private static void WriteSubscription(Utf8JsonWriter json, EarnMoveRow row)
    {
        json.WriteStartObject();
        json.WriteDecimal("amount", row.Amount);
        json.WriteString("asset", row.Asset);
        json.WriteNumber("time", row.At.ToUnixTimeMilliseconds());
        json.WriteNumber("purchaseId", row.Id);
        json.WriteString("productId", row.Product);
        json.WriteString("type", "NORMAL");
        json.WriteString("sourceAccount", "SPOT");
        json.WriteShortDecimal("amtFromSpot", row.Amount);
        json.WriteString("amtFromFunding", "0");
        json.WriteString("status", "SUCCESS");
        json.WriteEndObject();
    }

    private static void WriteRedemption(Utf8JsonWriter json, EarnMoveRow row)
    {
        json.WriteStartObject();
        json.WriteDecimal("amount", row.Amount);
        json.WriteString("asset", row.Asset);
        json.WriteNumber("time", row.At.ToUnixTimeMilliseconds());
        json.WriteString("projectId", row.Product);
        json.WriteNumber("redeemId", row.Id);
        json.WriteString("destAccount", "SPOT");
        json.WriteString("status", "PAID");
        json.WriteEndObject();
    }

    private static void WriteRewards(ApiCall call)
    {
        var (type, product) = (call.Parameters.Text("type") ?? "ALL", call.Parameters.Text("productId"));
        if (type is not ("BONUS" or "REALTIME" or "REWARDS" or "ALL")) throw new ApiException(400, -6016, "Parameter err");
        var rows = EarnHistory.Rows(call, call.Books.Earn.Rewards.Where(row => row.PositionId is null), row => row.At, row => row.Asset)
            .Where(row => (type == "ALL" || row.Type == type) && (product is null || row.Product == product));
        PagedRows.Write(call, [.. rows], WriteReward);
    }

    private static void WriteReward(Utf8JsonWriter json, EarnRewardRow row)
    {
        json.WriteStartObject();
        json.WriteString("asset", row.Asset);
        json.WriteDecimal("rewards", row.Amount);
        json.WriteString("projectId", row.Product);
        json.WriteString("type", row.Type);
        json.WriteNumber("time", row.At.ToUnixTimeMilliseconds());
        json.WriteEndObject();
    }
}
