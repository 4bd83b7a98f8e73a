using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Core;

namespace XrmLeads.Plugins.Tests.Core;

/// <summary>Every plugin says when it runs, in a way that the platform takes.</summary>
[TestClass]
public class RegistrationTests
{
    private static readonly Type[] Plugins = typeof(PluginBase).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PluginBase)) && !type.IsAbstract).ToArray();

    [TestMethod]
    public void Every_plugin_has_a_fixed_id_and_is_either_a_custom_API_or_has_steps()
    {
        Assert.IsGreaterThan(20, Plugins.Length);
        foreach (var plugin in Plugins)
        {
            Assert.IsTrue(Guid.TryParse(plugin.GetCustomAttribute<PluginTypeAttribute>()?.Id, out _), plugin.Name);
            Assert.AreNotEqual(plugin.GetCustomAttribute<CustomApiAttribute>() is null, Steps(plugin).Length == 0, plugin.Name);
            Assert.IsTrue(plugin.IsPublic && plugin.IsSealed, plugin.Name);
            Assert.IsEmpty(plugin.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), plugin.Name);
        }
    }

    [TestMethod]
    public void No_id_is_used_twice()
    {
        var ids = new List<string>();
        foreach (var plugin in Plugins)
        {
            ids.Add(plugin.GetCustomAttribute<PluginTypeAttribute>()!.Id);
            ids.AddRange(Steps(plugin).Select(step => step.Id));
            ids.AddRange(Images(plugin).Select(image => image.Id));
        }

        CollectionAssert.AreEqual(ids.Distinct(StringComparer.OrdinalIgnoreCase).ToArray(), ids.ToArray());
        foreach (var id in ids)
        {
            Assert.IsTrue(Guid.TryParse(id, out _), id);
        }
    }

    [TestMethod]
    public void Steps_keep_the_rules_of_the_platform()
    {
        foreach (var plugin in Plugins)
        {
            foreach (var step in Steps(plugin))
            {
                var name = plugin.Name + ", " + step.Message + " of " + step.Table;
                Assert.AreEqual(step.Message == Message.Update, step.Filter.Length > 0, name);
                Assert.IsFalse(step.Async && step.Stage != Stage.PostOperation, name);
                var filter = step.Filter.Split(',');
                CollectionAssert.AreEqual(filter.Distinct().ToArray(), filter, name);
                CollectionAssert.DoesNotContain(filter, step.Table + "id", name);
            }
        }
    }

    [TestMethod]
    public void Images_belong_to_a_step_whose_message_and_stage_have_them()
    {
        foreach (var plugin in Plugins)
        {
            foreach (var image in Images(plugin))
            {
                var step = Steps(plugin).Single(candidate => candidate.Id == image.StepId);
                Assert.IsFalse(image.Kind == ImageKind.Pre && step.Message == Message.Create, plugin.Name);
                Assert.IsFalse(image.Kind == ImageKind.Post && (step.Message == Message.Delete || step.Stage != Stage.PostOperation), plugin.Name);
                Assert.AreEqual(image.Kind == ImageKind.Pre ? PluginImageAttribute.PreImage : PluginImageAttribute.PostImage, image.Alias, plugin.Name);
                Assert.IsGreaterThan(0, image.Columns.Length, plugin.Name);
            }
        }
    }

    private static PluginStepAttribute[] Steps(Type plugin) => plugin.GetCustomAttributes<PluginStepAttribute>().ToArray();

    private static PluginImageAttribute[] Images(Type plugin) => plugin.GetCustomAttributes<PluginImageAttribute>().ToArray();
}
