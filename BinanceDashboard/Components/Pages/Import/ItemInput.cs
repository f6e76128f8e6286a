using System.ComponentModel.DataAnnotations;
using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Import;

/// <summary>The fields of a portfolio item while they are typed.</summary>
public sealed class ItemInput
{
    [Required(ErrorMessage = "Enter the coin by its short name, like BTC.")]
    public string Symbol { get; set; } = "";

    [Required(ErrorMessage = "Enter the amount.")]
    [Range(0.000000000000000001, 1e15, ErrorMessage = "Enter an amount above zero.")]
    public decimal? Amount { get; set; }

    [Range(0.000000000000000001, 9e10, ErrorMessage = "Enter a price above zero, or none.")]
    public decimal? PriceBuy { get; set; }

    public string BaseCurrency { get; set; } = "USD";

    public DateTime? PurchaseDate { get; set; }

    [Range(0, 9e10, ErrorMessage = "Enter the commission as a cost, zero or more.")]
    public decimal? Commission { get; set; }

    [StringLength(200, ErrorMessage = "The note is longer than 200 characters.")]
    public string? Note { get; set; }

    public static ItemInput Of(PortfolioItem? item) => item is null ? new ItemInput() : new ItemInput
    {
        Symbol = item.Symbol,
        Amount = item.Amount,
        PriceBuy = item.PriceBuy == PortfolioItem.UnknownPrice ? null : item.PriceBuy,
        BaseCurrency = item.BaseCurrency,
        PurchaseDate = item.PurchaseDate.UtcDateTime.Date,
        Commission = item.Commission,
        Note = item.Note,
    };

    /// <param name="before">Keeps its time of the day where the date stays.</param>
    public EnteredItem ToItem(PortfolioItem? before) => new()
    {
        Symbol = Symbol,
        Amount = Amount,
        PriceBuy = PriceBuy,
        BaseCurrency = BaseCurrency,
        PurchaseDate = PurchaseDate is not { } date ? null : before?.PurchaseDate is { } known && known.UtcDateTime.Date == date ? known : new DateTimeOffset(date, TimeSpan.Zero),
        Commission = Commission,
        Note = Note,
    };
}
