using System.Text.Json;
using System.Text.Json.Serialization;
using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard.Store.Settings;

/// <summary>Keeps <see cref="ProgramChoices"/> in the file <c>settings.json</c> of the data directory. They override the configuration.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class ChoiceFile(DataDirectory directory)
{
    public const int LeastBackups = 1;
    public const int MostBackups = 365;

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly Lock _gate = new();
    private ProgramChoices? _choices;

    /// <summary>Called after a choice was made, on the thread that made it.</summary>
    public event Action? Changed;

    private string Path => System.IO.Path.Combine(directory.Path, "settings.json");

    public ProgramChoices Choices
    {
        get
        {
            lock (_gate) return _choices ??= Read();
        }
    }

    /// <exception cref="StoreException">It could not be written down, so nothing was changed.</exception>
    public void Choose(Func<ProgramChoices, ProgramChoices> choice)
    {
        lock (_gate)
        {
            var chosen = choice(_choices ??= Read());
            AtomicFile.WriteJson(Path, chosen, Form);
            _choices = chosen;
        }

        Changed?.Invoke();
    }

    // A file that cannot be read is a program with the configuration's settings, not one that does not start.
    private ProgramChoices Read()
    {
        try
        {
            var read = AtomicFile.ReadJson<ProgramChoices>(Path, Form) ?? new ProgramChoices();
            return read with { BackupsKept = Math.Clamp(read.BackupsKept, LeastBackups, MostBackups) };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            return new ProgramChoices();
        }
    }
}
