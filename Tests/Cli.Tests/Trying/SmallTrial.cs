using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading;
using XrmLeads.Cli.Commands;
using XrmLeads.Cli.Trying;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary>A trial of the first rows of both samples, which a test may change, in a folder of its own.</summary>
internal sealed class SmallTrial
{
    private const int Rows = 10;

    private readonly TemporaryFolder _folder;

    internal SmallTrial(TemporaryFolder folder)
    {
        _folder = folder;
        Real = Copy(Sample.Bank, "bank");
        Fictional = Copy(Sample.Book, "book");
    }

    internal Sample Real { get; private set; }

    internal Sample Fictional { get; private set; }

    internal string File => _folder.Path("try.db");

    /// <summary>Changes the rows of a sample.</summary>
    internal static void Change(Sample sample, Func<string, string> change) => Write(sample.Leads, change(Read(sample.Leads, int.MaxValue)));

    /// <summary>Runs it within this process; the checkout of the tests is where it is called.</summary>
    internal (int Code, string Output, string Messages) Run(bool replaces = true, CancellationToken cancellation = default)
    {
        var (output, messages) = (new StringWriter(), new StringWriter());
        var code = TryCommand.RunAsync(new TrialSettings(Real, Fictional, File, replaces, null, false, cancellation), false, null, output, false, messages, false).GetAwaiter().GetResult();
        return (code, output.ToString(), messages.ToString());
    }

    private Sample Copy(Sample sample, string name)
    {
        var folder = Directory.CreateDirectory(_folder.Path(name)).FullName;
        foreach (var file in Directory.GetFiles(sample.Folder))
        {
            System.IO.File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        var copy = sample with { Folder = folder };
        Write(copy.Leads, Read(sample.Leads, Rows));
        return copy;
    }

    private static string Read(string file, int rows)
    {
        using var stream = System.IO.File.OpenRead(file);
        using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        return string.Join('\n', reader.ReadToEnd().Split('\n').Where(line => line.Length > 0).Take(rows == int.MaxValue ? rows : rows + 1)) + "\n";
    }

    private static void Write(string file, string text)
    {
        using var stream = System.IO.File.Create(file);
        using var writer = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionLevel.Fastest) : (Stream)stream;
        writer.Write(Encoding.UTF8.GetBytes(text));
    }
}
