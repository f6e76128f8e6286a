using BinanceDashboard.Store;
using BinanceDashboard.Store.Settings;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BinanceDashboard.Tests.Store.Settings;

/// <summary>What the owner has chosen overrides the settings, at once, and is still there after a restart.</summary>
public sealed class LogLevelTests
{
    private static readonly KeyValuePair<string, string>[] Warning = [new("Logging:LogLevel:Default", "Warning"), new("Logging:LogLevel:Quartz", "Error")];

    [Fact]
    public async Task Choose_Level_AtOnceOverTheSettingsAndAfterARestart()
    {
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        await using (var product = Product.Start(Warning, directory))
        {
            Assert.Equal(LogLevel.Warning, Least(product));

            product.Services.GetRequiredService<ChoiceFile>().Choose(choices => choices with { LogLevel = LogLevel.Debug });
            Assert.Equal(LogLevel.Debug, Least(product));
            Assert.Equal(LogLevel.Error, Least(product, "Quartz.Something"));
        }

        await using var restarted = Product.Start(Warning, directory);
        Assert.Equal(LogLevel.Debug, Least(restarted));

        restarted.Services.GetRequiredService<ChoiceFile>().Choose(choices => choices with { LogLevel = null });
        Assert.Equal(LogLevel.Warning, Least(restarted));
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("""{"logLevel":"Loud"}""")]
    public async Task Read_FileThatIsNone_LeavesTheSettings(string text)
    {
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        await File.WriteAllTextAsync(Path.Combine(directory, "settings.json"), text, TestContext.Current.CancellationToken);

        await using var product = Product.Start(Warning, directory);

        Assert.Equal(LogLevel.Warning, Least(product));
    }

    [Fact]
    public async Task Choose_CannotBeWritten_ChangesNothingAndSaysSo()
    {
        await using var store = await TestStore.CreateAsync();
        var file = store.Get<ChoiceFile>();
        Directory.CreateDirectory(Path.Combine(store.Directory, "settings.json.new"));

        Assert.Contains("nothing was changed", Assert.Throws<StoreException>(() => file.Choose(choices => choices with { BackupsKept = 3 })).Message, StringComparison.Ordinal);

        Assert.Equal(7, file.Choices.BackupsKept);
    }

    private static LogLevel Least(Product product, string category = "BinanceDashboard.Something")
    {
        var logger = product.Services.GetRequiredService<ILoggerFactory>().CreateLogger(category);
        return Enum.GetValues<LogLevel>().First(logger.IsEnabled);
    }
}
