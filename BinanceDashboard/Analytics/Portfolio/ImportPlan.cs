using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Portfolio;

/// <summary>What an import would do: the account's items in order of worth, then those that go.</summary>
/// <param name="Debts">Coins of which more is owed than held: they are no items.</param>
public sealed record ImportPlan(ImmutableArray<ImportLine> Lines, ImmutableArray<ImportIssue> Debts)
{
    public IEnumerable<ImportIssue> Issues => Lines.SelectMany(line => line.Issues).Concat(Debts);

    public int Count(ImportAction action) => Lines.Count(line => line.Action == action);

    /// <summary>Added and updated.</summary>
    public int Imported => Count(ImportAction.Add) + Count(ImportAction.Update);

    /// <summary>What the account has.</summary>
    public int Found => Lines.Length - Count(ImportAction.Close);

    public ImmutableArray<ItemChange> Changes => [.. Lines.Where(line => line.Action != ImportAction.Unchanged).Select(line => new ItemChange(line.Action, line.Before, line.After))];

    /// <summary>Σ amount × buy price, USD, of the items as they are and as they would be; those without a known price left out.</summary>
    public (decimal Before, decimal After) Invested => (Sum(Lines.Select(line => line.Before)), Sum(Lines.Select(line => line.After)));

    private static decimal Sum(IEnumerable<PortfolioItem?> items) => items.Sum(item => item is null or { PriceOrigin: PriceOrigin.Unknown } ? 0 : item.Amount * item.PriceBuyUsd);
}
