using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BinanceDashboard.Store.Configuration;

/// <summary>Instants as Unix milliseconds UTC.</summary>
public sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
    time => time.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
