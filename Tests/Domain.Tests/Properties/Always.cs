using System;
using FsCheck;
using FsCheck.Fluent;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>Runs a property on many situations; the first that breaks it fails the test, made as small as it can be.</summary>
internal static class Always
{
    /// <summary>A longer search than that of every build: the environment variable XRMLEADS_PROPERTY_TIMES says how many times as long.</summary>
    internal static int Times { get; } = int.TryParse(Environment.GetEnvironmentVariable("XRMLEADS_PROPERTY_TIMES"), out var times) ? times : 1;

    internal static void Holds(Arbitrary<Situation> situations, Action<Situation> property, int cases = 300) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(cases * Times), Prop.ForAll(situations, property));
}
