using System.Text.Json;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>Small files of the data directory: written beside and then put in place, so that whoever is ended in the middle finds the old one or the new one.</summary>
public static class AtomicFile
{
    /// <returns>Null where there is none.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="JsonException">It holds something else.</exception>
    public static T? ReadJson<T>(string file, JsonSerializerOptions? options = null) => File.Exists(file) ? JsonSerializer.Deserialize<T>(File.ReadAllBytes(file), options) : default;

    /// <exception cref="StoreException">It could not be written; the old one stays.</exception>
    public static void WriteJson<T>(string file, T value, JsonSerializerOptions? options = null)
    {
        var fresh = file + ".new";
        try
        {
            using (var stream = File.Create(fresh))
            {
                JsonSerializer.Serialize(stream, value, options);
                stream.Flush(flushToDisk: true);
            }

            File.Move(fresh, file, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"'{file}' could not be written ({failure.Message.TrimEnd('.')}), so nothing was changed: look at the disk and at the rights of the data directory.");
        }
    }
}
