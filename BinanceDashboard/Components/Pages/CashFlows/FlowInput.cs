using System.ComponentModel.DataAnnotations;
using BinanceDashboard.Collector.Flows;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.CashFlows;

/// <summary>The fields of a cash flow while they are typed.</summary>
public sealed class FlowInput
{
    public long Account { get; set; }

    public FlowKind Kind { get; set; } = FlowKind.ManualDeposit;

    [Required(ErrorMessage = "Enter the coin by its short name, like BTC.")]
    public string Asset { get; set; } = "";

    [Required(ErrorMessage = "Enter the amount.")]
    [Range(0.000000000000000001, 1e15, ErrorMessage = "Enter an amount above zero.")]
    public decimal? Quantity { get; set; }

    /// <summary>In the reader's time zone.</summary>
    [Required(ErrorMessage = "Enter when the money moved.")]
    public DateTime? At { get; set; }

    [Range(0.00000001, 9e10, ErrorMessage = "Enter an amount above zero, or none.")]
    public decimal? AmountUsd { get; set; }

    [StringLength(200, ErrorMessage = "The note is longer than 200 characters.")]
    public string? Note { get; set; }

    /// <summary>Null where the time does not exist in that zone: clocks went forward over it.</summary>
    public ManualFlow? ToFlow(TimeZoneInfo zone)
    {
        var local = DateTime.SpecifyKind(At ?? default, DateTimeKind.Unspecified);
        return zone.IsInvalidTime(local) ? null : new ManualFlow
        {
            Kind = Kind,
            Asset = Asset,
            Quantity = Quantity ?? 0,
            At = new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(local, zone), TimeSpan.Zero),
            AmountUsd = AmountUsd,
            Note = Note,
        };
    }
}
