using System;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Spectre.Console;
using XrmLeads.Benchmarks.Measuring;
using XrmLeads.Benchmarks.Variants;

namespace XrmLeads.Benchmarks.Commands;

/// <summary><c>quick</c>: all figures in less than a minute, in a plain process.</summary>
internal static class QuickCommand
{
    internal static Command Create()
    {
        var command = new Command("quick", "Measure everything in a plain process in less than a minute.");
        command.SetAction(_ => Run() ? 0 : 1);
        return command;
    }

    private static bool Run()
    {
        if (!VerifyCommand.Run())
        {
            return false;
        }

        ShowFullEvaluation();
        ShowUpdate();
        ShowColdStart();
        return true;
    }

    /// <summary>The time to the first evaluation, also shown after the long run, whose benchmarks are all warm.</summary>
    internal static void ShowColdStart()
    {
        var (product, hardCoded) = ColdStart.Measure();
        Page.Show(
            "First evaluation of a fresh process, from the definition's text on (default definition)",
            new Table().AddColumn("product").AddColumn("hard-coded").AddRow(Text(product, "0.0") + " ms", Text(hardCoded, "0.0") + " ms"));
    }

    private static void ShowFullEvaluation()
    {
        var table = new Table().AddColumn("criteria");
        foreach (var title in new[] { "product, leads/s", "hard-coded, leads/s", "ratio", "product, bytes/lead", "hard-coded, bytes/lead" })
        {
            table.AddColumn(new TableColumn(title).RightAligned());
        }

        // All in one go, so that the first definition is not measured with less warm code than the last.
        var variants = Enum.GetValues<Variant>();
        var costs = Timing.Measure([.. variants.SelectMany(variant => new[] { Works.Product(variant), Works.HardCoded(variant) })]);
        for (var i = 0; i < variants.Length; i++)
        {
            var product = costs[2 * i];
            var hardCoded = costs[(2 * i) + 1];
            table.AddRow(
                Name(variants[i]), Text(product.PerSecond, "#,0"), Text(hardCoded.PerSecond, "#,0"), Text(product.TimesFasterThan(hardCoded), "0.00"),
                Text(product.Bytes, "0"), Text(hardCoded.Bytes, "0"));
        }

        Page.Show($"Full evaluation of {Works.Leads} random leads, without explanation", table);
    }

    private static void ShowUpdate()
    {
        var costs = Timing.Measure(
            Works.ProductOnBusyLeads(Variant.Default), Works.UpdateOfBusyLeads(Variant.Default), Works.HardCodedOnBusyLeads(Variant.Default));
        var table = new Table()
            .AddColumn("").AddColumn(new TableColumn("ns").RightAligned()).AddColumn(new TableColumn("bytes").RightAligned());
        table.AddRow("product, full evaluation", Text(costs[0].Nanoseconds, "#,0"), Text(costs[0].Bytes, "0"));
        table.AddRow("product, incremental update", Text(costs[1].Nanoseconds, "#,0"), Text(costs[1].Bytes, "0"));
        table.AddRow("hard-coded, full evaluation", Text(costs[2].Nanoseconds, "#,0"), Text(costs[2].Bytes, "0"));
        table.AddRow("the update is faster by a factor of", Text(costs[1].TimesFasterThan(costs[0]), "0.0"), "");
        Page.Show($"One more signal for a lead with {Corpus.ManySignals} (default definition)", table);
    }

    private static string Name(Variant variant) => variant switch
    {
        Variant.Thirty => "30",
        Variant.Hundred => "100",
        _ => $"{MeasuredDefinitions.CriteriaOf(MeasuredDefinitions.Read(variant))} (default)",
    };

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
