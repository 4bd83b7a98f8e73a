using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Whoever works with an app and sees a form may read the own tables that its lists show.</summary>
internal sealed class FormPrivilegeRule : IRule
{
    public string Id => "form-privilege";

    public IEnumerable<Finding> Check(Project project)
    {
        var sources = project.Sources;
        var users = sources.Of(ComponentKind.Of("AppModules")).SelectMany(app => app.Root.Descendants("Role")).Select(role => TablePart.Key(role.Text("@id"))).ToHashSet(StringComparer.Ordinal);
        var roles = sources.Of(ComponentKind.Of("Roles")).Where(role => users.Contains(TablePart.Key(role.Root.Text("@id")))).ToList();
        return
            from form in TablePart.All(sources)
            where form.Kind == "form"
            from shown in Shown(form.Element)
            where IsOwn(project, shown.Table)
            from role in roles
            where Sees(project, role, form) && !MayRead(role, shown.Table)
            select Finding.At(
                form.File.File, shown.Place, Id,
                $"{role.Root.Text("@name")} sees this form and may not read {shown.Table}.",
                "Let the role read the table, or do not show it here.");
    }

    // The right to read a standard table comes with a role beside ours.
    private static bool Sees(Project project, SourceFile role, TablePart form)
    {
        var conditions = form.Element.Descendants("DisplayConditions").Elements("Role").Select(each => TablePart.Key(each.Text("@Id"))).ToList();
        return (conditions.Count == 0 || conditions.Contains(TablePart.Key(role.Root.Text("@id")))) && (!IsOwn(project, form.Table) || MayRead(role, form.Table));
    }

    private static IEnumerable<(XObject Place, string Table)> Shown(XElement form) => form.Descendants("TargetEntityType").Select(list => ((XObject)list, list.Value));

    private static bool IsOwn(Project project, string table) => table.StartsWith(project.Settings.Prefix + "_", StringComparison.Ordinal);

    private static bool MayRead(SourceFile role, string table) =>
        role.Root.Descendants("RolePrivilege").Any(right => right.Text("@name").Equals("prvRead" + table, StringComparison.OrdinalIgnoreCase));
}
