using System.Text.Json;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>The small file that a world is lived again from, replaced whole so that it is never found half-written.</summary>
internal sealed class WorldFile(string directory)
{
    private const string Name = "simulator.json";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly string _path = Path.Combine(directory, Name);

    /// <summary>Null when there is none yet.</summary>
    public SavedWorld? Load()
    {
        if (!File.Exists(_path)) return null;
        using var stream = File.OpenRead(_path);
        try
        {
            return JsonSerializer.Deserialize<SavedWorld>(stream, Json);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"The simulator's world in '{_path}' cannot be read; delete the file to start a new one.", exception);
        }
    }

    public void Save(SavedWorld world)
    {
        Directory.CreateDirectory(directory);
        var temporary = _path + ".new";
        File.WriteAllBytes(temporary, JsonSerializer.SerializeToUtf8Bytes(world, Json));
        File.Move(temporary, _path, overwrite: true);
    }
}
