using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BinanceDashboard.Store.Configuration;

/// <summary>Two lists are the same where their items are.</summary>
public sealed class ListComparer<T>() : ValueComparer<ImmutableArray<T>>((left, right) => left.SequenceEqual(right), list => list.Length, list => list);
