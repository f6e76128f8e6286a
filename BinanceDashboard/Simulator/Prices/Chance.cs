namespace BinanceDashboard.Simulator.Prices;

/// <summary>
/// Chance without a state: the same seed, stream and counter always give the same number, in whatever order they are asked for.
/// </summary>
internal static class Chance
{
    private const double SumOfFourSpread = 37_837.2;

    public static ulong Hash(ulong seed, ulong stream, ulong counter)
    {
        var mixed = Mix(seed + (stream + 1) * 0x9E3779B97F4A7C15UL);
        return Mix(mixed ^ (counter * 0xD1B54A32D192ED03UL));
    }

    /// <summary>At least 0, below 1.</summary>
    public static double Uniform(ulong seed, ulong stream, ulong counter) => (Hash(seed, stream, counter) >> 11) * (1.0 / (1UL << 53));

    /// <summary>Mean 0, deviation 1, never beyond ±3.5: the sum of four uniform numbers cut out of one hash.</summary>
    public static double Bell(ulong hash)
    {
        var sum = (long)(hash & 0xFFFF) + (long)((hash >> 16) & 0xFFFF) + (long)((hash >> 32) & 0xFFFF) + (long)(hash >> 48);
        return (sum - 131_070) / SumOfFourSpread;
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
