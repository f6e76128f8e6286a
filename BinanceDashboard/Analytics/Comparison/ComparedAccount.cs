using BinanceDashboard.Analytics.Reports;

namespace BinanceDashboard.Analytics.Comparison;

/// <summary>One of the accounts that are held against each other, with its own report over the common range.</summary>
public sealed record ComparedAccount(long AccountId, string Name, AccountReport Report);
