using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>An entry of the site map that opens a list by its address names a view of the solution and the view's table.</summary>
internal sealed class SiteMapRule : IRule
{
    public string Id => "site-map";

    public IEnumerable<Finding> Check(Project project)
    {
        var views = TablePart.All(project.Sources).Where(part => part.Kind == "view").GroupBy(part => part.Id).ToDictionary(group => group.Key, group => group.First().Table);
        return
            from file in project.Sources.Of(ComponentKind.Of("AppModuleSiteMaps"))
            from area in file.Root.Descendants("SubArea")
            let list = SiteMapList.Of(area)
            where list is not null && views.GetValueOrDefault(list.ViewId) != list.Table
            select Finding.At(file.File, area.Place("@Url"), Id, $"There is no view {list.ViewId} of {list.Table}.", "Name a view of the solution and its table.");
    }
}
