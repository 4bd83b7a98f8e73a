using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Serving;

/// <summary>The command <c>serve</c> as a process of its own.</summary>
[TestClass]
public class ServeTests
{
    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    public async Task It_serves_until_it_is_interrupted()
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[]
        {
            Path.Combine(AppContext.BaseDirectory, "xrmleads.dll"), "serve", "--target", "local:" + folder.Path("org.db"), "--port", "0", "--now", "2026-01-31T00:00:00Z",
        })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var messages = process.StandardError.ReadToEndAsync();
        var app = await process.StandardOutput.ReadLineAsync();
        var address = await process.StandardOutput.ReadLineAsync();
        StringAssert.StartsWith(address, "http://127.0.0.1:");
        using (var client = new HttpClient())
        {
            StringAssert.Contains(await client.GetStringAsync(app), "/_local/app/client/main.js");
            StringAssert.Contains(await client.GetStringAsync(address + "xl_leaddefinitions?$select=xl_name"), "xl_leaddefinitionid");
            StringAssert.Contains(await client.GetStringAsync(address + "xl_leaddefinitions?$select=createdon"), "2026-01-31T00:00:00Z", "The clock begins where --now says.");
        }

        await Interruption.EndAsync(process);
        Assert.AreEqual(0, process.ExitCode, await messages);
    }

    [TestMethod]
    [DataRow("many")]
    [DataRow("-1")]
    [DataRow("65536")]
    public void A_port_that_is_none_is_a_wrong_call(string port)
    {
        var run = Xrmleads.Call("serve", "--port", port);
        Assert.AreEqual(2, run.Code, run.Messages);
        StringAssert.Contains(run.Messages, $"--port takes a number from 0 to 65535, not \"{port}\".");
        Assert.AreEqual(string.Empty, run.Output);
    }

    [TestMethod]
    public void A_port_in_use_is_a_fault()
    {
        using var folder = new TemporaryFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var run = Xrmleads.Call("serve", "--target", "local:" + folder.Path("org.db"), "--port", port.ToString(CultureInfo.InvariantCulture));
        Assert.AreEqual(1, run.Code, run.Messages);
        StringAssert.Contains(run.Messages, $"Port {port} cannot be used");
        Assert.AreEqual(string.Empty, run.Output);
    }

    [TestMethod]
    public void A_clock_ahead_of_the_machines_is_a_fault()
    {
        using var folder = new TemporaryFolder();
        var run = Xrmleads.Call("serve", "--target", "local:" + folder.Path("org.db"), "--now", "2999-01-31T00:00:00Z");
        Assert.AreEqual(1, run.Code, run.Messages);
        StringAssert.Contains(run.Messages, "--now is yet to come");
        Assert.IsFalse(File.Exists(folder.Path("org.db")));
    }

    [TestMethod]
    public void A_target_that_is_none_is_a_fault()
    {
        var run = Xrmleads.Call("serve", "--target", "remote");
        Assert.AreEqual(1, run.Code, run.Messages);
        StringAssert.Contains(run.Messages, "write local: and a file");
    }
}
