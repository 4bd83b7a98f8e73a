using System;
using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>Generators that the others are made of.</summary>
internal static class Choose
{
    /// <summary>One of some values, each as likely as it is listed.</summary>
    internal static Gen<T> Of<T>(params T[] values) => Gen.Elements(values);

    /// <summary>True so many times in a hundred.</summary>
    internal static Gen<bool> Percent(int percent) => Gen.Choose(1, 100).Select(dice => dice <= percent);

    /// <summary>A value so many times in a hundred, else null.</summary>
    internal static Gen<T?> Maybe<T>(int percent, Gen<T> gen)
        where T : class => Percent(percent).SelectMany(chosen => chosen ? gen.Select(value => (T?)value) : Gen.Constant<T?>(null));

    /// <summary>A time span between two, in ticks, any tick alike.</summary>
    internal static Gen<long> Ticks(TimeSpan least, TimeSpan most) =>
        Gen.Choose(0, int.MaxValue - 1).SelectMany(
            coarse => Gen.Choose(0, 1 << 20),
            (coarse, fine) => least.Ticks + (long)((most.Ticks - least.Ticks) * ((coarse + (fine / (double)(1 << 20))) / int.MaxValue)));

    /// <summary>A list of a length between two.</summary>
    internal static Gen<List<T>> Many<T>(int least, int most, Gen<T> gen) =>
        Gen.Choose(least, most).SelectMany(count => gen.ArrayOf(count), (_, values) => new List<T>(values));
}
