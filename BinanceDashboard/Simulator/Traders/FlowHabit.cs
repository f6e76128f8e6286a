using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>First deposits within hours, then a deposit or a withdrawal every few weeks.</summary>
internal sealed class FlowHabit(World world, TraderStyle style, Dice dice)
{
    private const decimal SmallestWithdrawalUsd = 25;

    private readonly AccountBooks _account = world.Account(style.Account);
    private int _flows;

    public void Start()
    {
        var at = world.Now;
        foreach (var flow in style.FirstDeposits)
        {
            at += dice.Hours(0.5, 5);
            world.Schedule(at, () => Deposit(flow, 0.1, 0.4));
        }

        ScheduleNext(at);
    }

    private void ScheduleNext(DateTimeOffset from) =>
        world.Schedule(from + dice.Hours(style.FlowGapDays.Min * 24, style.FlowGapDays.Max * 24), Act);

    private void Act()
    {
        var flow = style.Flows[_flows++ % style.Flows.Count];
        if (flow.Outcome == FlowOutcome.Deposit) Deposit(flow, 0.03, 0.4);
        else if (flow.Outcome == FlowOutcome.LateDeposit) Deposit(flow, 2, 6);
        else if (!TryWithdraw(flow)) Deposit(style.FirstDeposits[0] with { Size = style.FirstDeposits[0].Size / 10 }, 0.03, 0.4);
        ScheduleNext(world.Now);
    }

    private void Deposit(PlannedFlow flow, double minHours, double maxHours)
    {
        var amount = Sensible(flow.Asset, flow.Size * (decimal)dice.Between(0.75, 1.3));
        var untilCredited = dice.Hours(minHours, maxHours);
        world.Cash.DepositSlowly(_account, flow.Asset, amount, untilCredited, untilCredited + dice.Hours(0.1, 1.5));
    }

    private bool TryWithdraw(PlannedFlow flow)
    {
        var free = world.Ledger.Balance(_account.Key(Purse.Spot, flow.Asset));
        var amount = Sensible(flow.Asset, free * flow.Size * (decimal)dice.Between(0.7, 1.2));
        if (amount * world.Prices.Usd(flow.Asset, world.Now) < SmallestWithdrawalUsd) return false;
        var untilDone = dice.Hours(0.05, 0.6);
        if (flow.Outcome == FlowOutcome.Withdrawal) world.Cash.WithdrawSlowly(_account, flow.Asset, amount, untilDone);
        else world.Cash.WithdrawInVain(_account, flow.Asset, amount, StatusOf(flow.Outcome), untilDone);
        return true;
    }

    private static int StatusOf(FlowOutcome outcome) => outcome switch
    {
        FlowOutcome.CancelledWithdrawal => WithdrawalRow.Cancelled,
        FlowOutcome.RejectedWithdrawal => WithdrawalRow.Rejected,
        _ => WithdrawalRow.Failed,
    };

    /// <summary>As many decimals as a person types: steps of about five dollars; every third amount is an odd one of a machine.</summary>
    private decimal Sensible(string asset, decimal amount)
    {
        if (dice.Next() < 0.33) return decimal.Round(amount, 6, MidpointRounding.ToZero);
        var decimals = (int)Math.Ceiling(Math.Log10((double)world.Prices.Usd(asset, world.Now) / 5));
        var step = decimals >= 0 ? 1m / (decimal)Math.Pow(10, Math.Min(decimals, 8)) : (decimal)Math.Pow(10, -decimals);
        return Math.Max(step, Math.Floor(amount / step) * step);
    }
}
