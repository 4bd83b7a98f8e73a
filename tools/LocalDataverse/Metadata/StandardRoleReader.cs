using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>Reads a role that comes with Dataverse or Dynamics 365 Sales: each grant gives its rights on its tables.</summary>
internal static class StandardRoleReader
{
    internal static Role Read(XElement element)
    {
        var privileges = new Dictionary<string, Depth>(StringComparer.OrdinalIgnoreCase);
        foreach (var grant in element.Elements("grant"))
        {
            foreach (var right in grant.Words("rights"))
            {
                foreach (var table in grant.Words("tables"))
                {
                    privileges["prv" + right + table] = Enum.Parse<Depth>(grant.Text("level"));
                }
            }

            foreach (var privilege in grant.Words("privileges"))
            {
                privileges[privilege] = Enum.Parse<Depth>(grant.Text("level"));
            }
        }

        return new Role(Guid.Parse(element.Text("id")), element.Text("name"), element.OptionalText("administrator") == "1", IsForTeamOnly: false, privileges);
    }
}
