using BinanceDashboard.Components.Reading;

namespace BinanceDashboard.Tests.Components.Reading;

public sealed class SharedReadTests : IDisposable
{
    private readonly SharedRead<string, int> _shared = new();
    private int _reads;

    public void Dispose() => _shared.Dispose();

    [Fact]
    public async Task Get_TheSameAtOnceAndAgain_IsReadOnce()
    {
        var answer = new TaskCompletionSource<int>();
        var (one, other) = (GetAsync("a", answer.Task), GetAsync("a", answer.Task));
        answer.SetResult(7);

        Assert.Equal((7, 7, 7), (await one, await other, await GetAsync("a", answer.Task)));
        Assert.Equal(1, _reads);
    }

    [Fact]
    public async Task Get_Another_IsRead() => Assert.Equal((1, 2, 2), (await GetAsync("a", Task.FromResult(1)), await GetAsync("b", Task.FromResult(2)), _reads));

    [Fact]
    public async Task Get_AfterAFailure_IsReadAgain()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => GetAsync("a", Task.FromException<int>(new InvalidOperationException())));

        Assert.Equal(3, await GetAsync("a", Task.FromResult(3)));
    }

    [Fact]
    public async Task Get_OneLeaves_TheOtherStillHasItsAnswer()
    {
        using var leaving = new CancellationTokenSource();
        var answer = new TaskCompletionSource<int>();
        var one = _shared.GetAsync("a", _ => answer.Task, leaving.Token);
        var other = GetAsync("a", answer.Task);

        await leaving.CancelAsync();
        answer.SetResult(5);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        Assert.Equal(5, await other);
    }

    private Task<int> GetAsync(string key, Task<int> answer) => _shared.GetAsync(key, _ => Read(answer), TestContext.Current.CancellationToken);

    private Task<int> Read(Task<int> answer)
    {
        _reads++;
        return answer;
    }
}
