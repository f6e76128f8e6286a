using System.ComponentModel.DataAnnotations;

namespace BinanceDashboard.Components.Pages.Demo;

/// <summary>The fields of a deposit or withdrawal while they are typed.</summary>
public sealed class MovementInput
{
    public int Account { get; set; } = 1;

    public string Asset { get; set; } = "USDT";

    [Required(ErrorMessage = "Enter the amount.")]
    public decimal? Amount { get; set; } = 5_000;

    public DemoMovement ToMovement(bool isWithdrawal) => new(Account, Asset, Amount ?? 0, isWithdrawal);
}
