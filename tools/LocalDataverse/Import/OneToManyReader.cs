using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Reads what a one-to-many relationship does to the rows below.</summary>
internal static class OneToManyReader
{
    internal static OneToMany Read(string name, XElement element, string referenced, string referencing, string column)
    {
        var isHierarchical = element.Child("IsHierarchical") == "1";
        if (isHierarchical && referenced != referencing)
        {
            throw new DescriptionFault($"it is hierarchical, yet it joins {referencing} with {referenced} and not with itself");
        }

        element.RequiredChild("CascadeDelete");
        return new OneToMany(name, referenced, referencing, column, Type(element, "CascadeDelete"), Type(element, "CascadeAssign"))
        {
            OnShare = Type(element, "CascadeShare"),
            OnUnshare = Type(element, "CascadeUnshare"),
            OnReparent = Type(element, "CascadeReparent"),
            OnMerge = Type(element, "CascadeMerge"),
            OnRollupView = Type(element, "CascadeRollupView"),
            IsHierarchical = isHierarchical,
            ParentNavigation = Navigation(element, "1"),
            ChildrenNavigation = Navigation(element, "0"),
        };
    }

    private static CascadeType Type(XElement element, string act) => element.Child(act) switch
    {
        null => act == "CascadeMerge" ? CascadeType.Cascade : CascadeType.NoCascade,
        "ActiveOnly" => CascadeType.Active,
        var name when act != "CascadeDelete" && name is "RemoveLink" or "Restrict" => throw new DescriptionFault($"its {act} is {name}, which only CascadeDelete may be"),
        var name => Xml.Named<CascadeType>(name),
    };

    private static string? Navigation(XElement element, string role)
        => element.Elements("EntityRelationshipRoles").Elements("EntityRelationshipRole")
            .FirstOrDefault(r => r.Child("RelationshipRoleType") == role)?.Child("NavigationPropertyName");
}
