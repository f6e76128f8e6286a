using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BinanceDashboard.Store.Configuration;

/// <summary>USD as an integer of 1e-8 USD, rounded half-even; holds 92 billion.</summary>
public sealed class UsdUnits() : ValueConverter<decimal, long>(
    usd => Write(usd),
    units => units / 100_000_000m)
{
    public static long Write(decimal usd) => (long)decimal.Round(usd * 100_000_000m, 0, MidpointRounding.ToEven);
}
