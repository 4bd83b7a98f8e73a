#if NET
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace XrmLeads.Plugins.Tests.Roles;

/// <summary>A table of the zip, as its XML describes it.</summary>
/// <param name="SchemaName">As privileges carry it: prvReadxl_Answer.</param>
/// <param name="DisplayName">As people read it.</param>
/// <param name="IsOwned">Each row has an owner; otherwise the organization has all.</param>
/// <param name="TextColumns">Texts that an update may change and that no profile secures.</param>
internal sealed record ShippedTable(string SchemaName, string DisplayName, bool IsOwned, IReadOnlyList<string> TextColumns)
{
    internal string Name => SchemaName.ToLowerInvariant();

    internal static ShippedTable Read(XElement element)
    {
        var definition = element.Element("EntityInfo")!.Element("entity")!;
        var schema = definition.Attribute("Name")!.Value;
        return new ShippedTable(
            schema,
            element.Element("Name")!.Attribute("LocalizedName")?.Value ?? schema,
            definition.Element("OwnershipTypeMask")?.Value != "OrgOwned",
            schema == "Lead" ? ["jobtitle"] : [.. definition.Descendants("attribute").Where(IsPlainText).Select(a => a.Element("LogicalName")!.Value)]);
    }

    private static bool IsPlainText(XElement attribute)
        => attribute.Element("Type")!.Value is "nvarchar" or "ntext"
            && attribute.Element("ValidForUpdateApi")!.Value == "1"
            && attribute.Element("IsSecured")?.Value != "1";
}
#endif
