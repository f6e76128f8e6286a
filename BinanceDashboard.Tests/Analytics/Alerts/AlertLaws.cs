using BinanceDashboard.Analytics.Alerts;
using BinanceDashboard.Store;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Analytics.Alerts;

public sealed class AlertLaws
{
    private static readonly AlertKind[] Kinds = [.. Enum.GetValues<AlertKind>().Where(kind => kind != AlertKind.KeyRights)];

    [Fact]
    public void Values_WithinTheMargin_AreToldAtMostOnce() => Law.Holds(Prop.ForAll<byte, sbyte[]>((which, moves) =>
    {
        var rule = Rules.Of(Kinds[which % Kinds.Length], 40);
        var margin = AlertJudge.MarginOf(rule.Kind, rule.Level);

        // From just inside the margin on the good side to as far on the bad one, with gaps.
        var values = moves.Select(move => move == 0 ? null : (decimal?)ValueAt(rule, margin * move / 129));

        return Rules.Run(rule, values).Events.Count <= 1;
    }));

    [Fact]
    public void Snapshots_Replayed_ChangeNothing() => Law.Holds(Prop.ForAll<byte, short[]>((which, moves) =>
    {
        var rule = Rules.Of(Kinds[which % Kinds.Length], 40);
        if (!AlertJudge.IsOfSnapshots(rule.Kind)) return true;
        var values = moves.Select(move => move % 7 == 0 ? null : (decimal?)move).ToList();
        var (after, _) = Rules.Run(rule, values);

        var (replayed, events) = Rules.Run(after, values);

        return replayed == after && events.Count == 0;
    }));

    [Fact]
    public void Events_AreAsManyAsTheTimesItBeganToFire() => Law.Holds(Prop.ForAll<byte, short[]>((which, moves) =>
    {
        var rule = Rules.Of(Kinds[which % Kinds.Length], 40);
        var (states, events) = (new List<AlertState> { AlertState.Quiet }, 0);
        for (var i = 0; i < moves.Length; i++)
        {
            var step = AlertJudge.Next(rule, Rules.Reading(Rules.Noon.AddMinutes(i + 1), moves[i] % 5 == 0 ? null : moves[i] % 100));
            rule = step.After;
            if (step.Event is not null) events++;
            if (rule.State != AlertState.Unknown) states.Add(rule.State);
        }

        return events == states.Zip(states.Skip(1)).Count(pair => pair is (AlertState.Quiet, AlertState.Fires));
    }));

    // The value that lies so far beyond the level.
    private static decimal ValueAt(AlertRule rule, decimal beyond) => rule.Kind switch
    {
        AlertKind.NavBelow or AlertKind.PriceBelow or AlertKind.KeyExpiry => rule.Level - beyond,
        AlertKind.Drawdown or AlertKind.Underperformance => -rule.Level - beyond,
        _ => rule.Level + beyond,
    };
}
