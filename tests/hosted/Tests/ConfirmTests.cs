using System.Linq;
using MightyNetworks.HostedTests.Harness;
using Xunit;

namespace MightyNetworks.HostedTests.Tests;

/// <summary>Requests sent for each answer to -Confirm.</summary>
public sealed class ConfirmTests
{
    private const string SetThreeRoles = "20000001, 20000002, 20000003 | Set-MNMemberRole -Role Host -Connection $args[0] ";

    [Theory]
    [InlineData("Yes;Yes;Yes", 3, "20000001 20000002 20000003")]
    [InlineData("Yes;No;Yes", 3, "20000001 20000003")]
    [InlineData("No;No;No", 3, "")]
    [InlineData("Yes to All", 1, "20000001 20000002 20000003")]
    [InlineData("No;Yes to All", 2, "20000002 20000003")]
    [InlineData("No to All", 1, "")]
    [InlineData("Yes;No to All", 2, "20000001")]
    public void Confirm_sends_what_was_answered_with_yes(string answers, int questions, string sent)
    {
        using var session = new Session();
        var service = new Service();
        foreach (string answer in answers.Split(';'))
        {
            session.Window.Answers.Enqueue(answer);
        }

        Run run = session.Invoke(SetThreeRoles + "-Confirm", service.Connect());

        Assert.Null(run.Failure);
        Assert.Equal(questions, session.Window.Questions.Count);
        Assert.Equal(sent, string.Join(' ', service.Arrived.All.Select(request => request.Replace("PUT ", string.Empty, System.StringComparison.Ordinal))));
        Assert.Empty(session.Errors);
    }

    [Fact]
    public void Suspend_opens_a_prompt_and_asks_again_after_it()
    {
        using var session = new Session();
        var service = new Service();
        int sentAtThePrompt = -1;
        session.Host.NestedPrompt = () => sentAtThePrompt = service.Arrived.All.Count;
        foreach (string answer in new[] { "Yes", "Suspend", "No", "Yes" })
        {
            session.Window.Answers.Enqueue(answer);
        }

        session.Invoke(SetThreeRoles + "-Confirm", service.Connect());

        Assert.Equal(1, sentAtThePrompt);
        Assert.Equal(4, session.Window.Questions.Count);
        Assert.Equal(["PUT 20000001", "PUT 20000003"], service.Arrived.All);
    }

    [Fact]
    public void The_question_names_the_change()
    {
        using var session = new Session();
        session.Invoke(SetThreeRoles + "-Confirm", new Service().Connect());
        Assert.Contains("Set role of member 20000001 to Host", session.Window.Questions.First(), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$ConfirmPreference = 'Low'; ", "", 3)]
    [InlineData("$ConfirmPreference = 'Low'; ", "-Confirm:$false", 0)]
    [InlineData("$ConfirmPreference = 'None'; ", "", 0)]
    [InlineData("$ConfirmPreference = 'None'; ", "-Confirm", 3)]
    public void ConfirmPreference_decides_where_Confirm_does_not(string preference, string parameter, int questions)
    {
        using var session = new Session();
        for (int i = 0; i < questions; i++)
        {
            session.Window.Answers.Enqueue("Yes");
        }

        var service = new Service();
        session.Invoke(preference + SetThreeRoles + parameter, service.Connect());
        Assert.Equal(questions, session.Window.Questions.Count);
        Assert.Equal(3, service.Arrived.All.Count);
    }

    [Theory]
    [InlineData("-WhatIf")]
    [InlineData("-WhatIf -Confirm")]
    [InlineData("-WhatIf -ThrottleLimit 8")]
    public void WhatIf_sends_and_asks_nothing_and_names_each_change(string parameters)
    {
        using var session = new Session();
        var service = new Service();
        session.Invoke(SetThreeRoles + parameters, service.Connect());
        Assert.Empty(service.Arrived.All);
        Assert.Empty(session.Window.Questions);
        Assert.Equal(3, session.Window.Lines.All.Count(line => line.StartsWith("What if: Set role of member 2000000", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void Stopped_at_a_question_the_change_is_not_started()
    {
        using var session = new Session();
        var service = new Service();
        session.Window.Answers.Enqueue("Yes");
        session.Window.Answers.Enqueue(TestWindow.CtrlC);
        session.Invoke("Set-MNMemberRole 20000001, 20000002, 20000003 -Role Host -Confirm -Connection $args[0]", service.Connect());

        Assert.Single(service.Arrived.All);
        Assert.Equal([20000001UL], session.Report!.Done.Select(change => change.Target));
        Assert.Equal([20000002UL, 20000003UL], session.Report.NotStarted.Select(change => change.Target));
    }
}
