using System.Text.Json;
using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What went into locked Earn, came out of it, and was earned there.</summary>
internal static class LockedEarnHistoryEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        EarnHistory.Endpoint("locked/history/subscriptionRecord", WriteSubscriptions),
        EarnHistory.Endpoint("locked/history/redemptionRecord", WriteRedemptions),
        EarnHistory.Endpoint("locked/history/rewardsRecord", WriteRewards),
    ];

    private static void WriteSubscriptions(ApiCall call) =>
        PagedRows.Write(call, [.. Moves(call, call.Books.Earn.Subscriptions, "purchaseId")], WriteSubscription);

    private static void WriteRedemptions(ApiCall call) =>
        PagedRows.Write(call, [.. Moves(call, call.Books.Earn.Redemptions, "redeemId")], WriteRedemption);

    private static IEnumerable<EarnMoveRow> Moves(ApiCall call, IEnumerable<EarnMoveRow> rows, string idName)
    {
        var (position, id) = (call.Parameters.Number("positionId"), call.Parameters.Number(idName));
        return EarnHistory.Rows(call, rows.Where(row => row.PositionId is not null), row => row.At, row => row.Asset)
            .Where(row => (position is null || row.PositionId == position) && (id is null || row.Id == id));
    }

    private static void WriteSubscription(Utf8JsonWriter json, EarnMoveRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("positionId", row.PositionId ?? 0);
        json.WriteString("purchaseId", EarnHistory.Text(row.Id));
        json.WriteString("projectId", row.Product);
        json.WriteNumber("time", row.At.ToUnixTimeMilliseconds());
        json.WriteString("asset", row.Asset);
        json.WriteDecimal("amount", row.Amount);
        json.WriteString("lockPeriod", EarnHistory.DaysOf(row.Product));
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
        json.WriteNumber("positionId", row.PositionId ?? 0);
        json.WriteNumber("redeemId", row.Id);
        json.WriteNumber("time", row.At.ToUnixTimeMilliseconds());
        json.WriteString("asset", row.Asset);
        json.WriteString("lockPeriod", EarnHistory.DaysOf(row.Product));
        json.WriteDecimal("amount", row.Amount);
        json.WriteDecimal("originalAmount", row.Amount);
        json.WriteString("type", "MATURE");
        json.WriteString("deliverDate", EarnHistory.Text(row.At.ToUnixTimeMilliseconds()));
        json.WriteString("lossAmount", "0");
        json.WriteBoolean("isComplete", true);
        json.WriteString("rewardAsset", row.Asset);
        json.WriteString("rewardAmt", "0");
        json.WriteString("status", "PAID");
        json.WriteEndObject();
    }

    private static void WriteRewards(ApiCall call)
    {
        var position = call.Parameters.Number("positionId");
        var rows = EarnHistory.Rows(call, call.Books.Earn.Rewards.Where(row => row.PositionId is not null), row => row.At, row => row.Asset)
            .Where(row => position is null || row.PositionId == position);
        PagedRows.Write(call, [.. rows], WriteReward);
    }

    private static void WriteReward(Utf8JsonWriter json, EarnRewardRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("positionId", row.PositionId ?? 0);
        json.WriteNumber("time", row.At.ToUnixTimeMilliseconds());
        json.WriteString("asset", row.Asset);
        json.WriteString("lockPeriod", EarnHistory.Text(row.LockDays));
        json.WriteDecimal("amount", row.Amount);
        json.WriteString("type", row.Type);
        json.WriteEndObject();
    }
}
