using System.Collections.Generic;
using XrmLeads.Packaging.AssemblyRules;
using XrmLeads.Packaging.Checking.Rules;
using XrmLeads.Packaging.Checking.Rules.Steps;

namespace XrmLeads.Packaging.Checking;

/// <summary>The rules of the sources.</summary>
internal static class AllRules
{
    /// <summary>All of them.</summary>
    /// <param name="standard">The standard tables; null where they are not known, so that references to them are not judged.</param>
    internal static IReadOnlyList<IRule> Of(IStandardTables? standard) =>
    [
        .. PackRules.All,
        new CanonicalRule(), new GeneratedRule(), new ManifestRule(), new VersionRule(), new RootComponentRule(), new UniqueIdRule(), new PrefixRule(), new SchemaRule(),
        new TableRule(standard), new ColumnRule(standard), new LookupRule(), new OptionSetRule(), new OptionValueRule(), new LabelRule(), new IntroducedVersionRule(),
        new WebResourceRule(), new UnusedWebResourceRule(), new HandlerRule(), new ScriptRule(), new UnusedFunctionRule(), new RibbonRule(), new UnusedCommandRule(),
        new ViewRule(), new ChartRule(), new SubGridRule(), new QuickViewRule(), new AppComponentRule(), new AppWholeRule(), new AppTableRule(), new SiteMapRule(), new MissingLabelRule(),
        new FormPrivilegeRule(), new PrivilegeRule(standard), new CustomApiRule(), new EnvironmentValueRule(),
        new MessageRule(), new StageRule(), new FilterRule(), new AsyncRule(), new PreImageRule(), new PostImageRule(), new ImagePropertyRule(), new StepColumnRule(standard),
        new DuplicateStepRule(), new StepTypeRule(),
        new TargetRule(), new SignedRule(), new ReferenceRule(), new SizeRule(), new ApiRule(), new StateRule(), new PluginTypeRule(),
    ];
}
