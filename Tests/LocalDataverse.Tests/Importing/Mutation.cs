using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace XrmLeads.LocalDataverse.Tests.Importing;

/// <summary>One way to spoil a zip. The numbers say where, whatever the size of what is there.</summary>
internal sealed record Mutation(MutationKind Kind, int Part, int Place, string Hostile)
{
    /// <summary>Spoils the parts; what is done to the bytes of the whole zip comes later.</summary>
    internal void Apply(ZipContent zip)
    {
        if (zip.Parts.Count == 0)
        {
            return;
        }

        var index = Part % zip.Parts.Count;
        var (path, content) = zip.Parts[index];
        switch (Kind)
        {
            case MutationKind.RemovePart:
                zip.Parts.RemoveAt(index);
                break;
            case MutationKind.DoublePart:
                zip.Parts.Add((path, content));
                break;
            case MutationKind.RenamePart:
                zip.Parts[index] = (Hostile.Length == 0 ? "x" : Hostile, content);
                break;
            case MutationKind.ReplacePart:
                zip.Parts[index] = (path, Encoding.UTF8.GetBytes(Hostile));
                break;
            case MutationKind.SpoilPart:
                zip.Parts[index] = (path, Spoiled(content));
                break;
            case MutationKind.TruncateZip or MutationKind.SpoilZip:
                break;
            default:
                ApplyToXml(zip);
                break;
        }
    }

    internal byte[] Apply(byte[] zip) => Kind switch
    {
        MutationKind.TruncateZip => zip[..(Place % (zip.Length + 1))],
        MutationKind.SpoilZip => Spoiled(zip),
        _ => zip,
    };

    private byte[] Spoiled(byte[] content)
    {
        if (content.Length == 0)
        {
            return content;
        }

        byte[] spoiled = [.. content];
        spoiled[Place % content.Length] ^= (byte)(1 + (Part % 255));
        return spoiled;
    }

    private void ApplyToXml(ZipContent zip)
    {
        var parts = zip.Parts.Where(p => p.Path.EndsWith(".xml", System.StringComparison.Ordinal) && p.Path != "[Content_Types].xml").ToList();

        // Nearly all that can be wrong is in customizations.xml.
        var (path, content) = parts.FirstOrDefault(p => p.Path == "customizations.xml" && Part % 4 != 0);
        if (path is null && parts.Count > 0)
        {
            (path, content) = parts[Part % parts.Count];
        }

        if (path is null || Parse(content!) is not { } root)
        {
            return;
        }

        var elements = root.DescendantsAndSelf().ToList();
        Change(elements[Place % elements.Count], root);
        zip.With(path, root.ToString(SaveOptions.DisableFormatting));
    }

    private static XElement? Parse(byte[] content)
    {
        try
        {
            return XElement.Parse(Encoding.UTF8.GetString(content));
        }
        catch (System.Xml.XmlException)
        {
            // An earlier mutation spoiled it.
            return null;
        }
    }

    private void Change(XElement element, XElement root)
    {
        var attributes = element.Attributes().ToList();
        var attribute = attributes.Count == 0 ? null : attributes[Part % attributes.Count];
        switch (Kind)
        {
            case MutationKind.RemoveElement when element != root:
                element.Remove();
                break;
            case MutationKind.DoubleElement when element != root:
                element.AddAfterSelf(new XElement(element));
                break;
            case MutationKind.MoveElement when element != root:
                var others = root.Descendants().Where(e => !element.DescendantsAndSelf().Contains(e)).ToList();
                element.Remove();
                (others.Count == 0 ? root : others[Part % others.Count]).Add(element);
                break;
            case MutationKind.RenameElement:
                element.Name = "Unknown";
                break;
            case MutationKind.HostileText:
                element.Value = Clean(Hostile);
                break;
            case MutationKind.RemoveAttribute:
                attribute?.Remove();
                break;
            case MutationKind.HostileAttribute:
                attribute?.SetValue(Clean(Hostile));
                break;
        }
    }

    // What cannot be in XML at all is what SpoilPart is for.
    private static string Clean(string text) => new([.. text.Where(System.Xml.XmlConvert.IsXmlChar)]);

    public override string ToString() => $"{Kind} part {Part} place {Place} \"{(Hostile.Length > 60 ? Hostile[..60] + "..." : Hostile)}\"";

    internal static readonly IReadOnlyList<string> HostileTexts =
    [
        string.Empty, " ", "0", "-1", "1", "2", "3", "99", "2147483648", "-99999999999999999999", "1E400", "NaN", "nonsense", "xl_name", "xl_itemid", "xl_item", "lead", "contact", "account",
        "activitypointer", "systemuserroles", "xl_item_contact", "owner", "createdby", "statecode", "ownerid", "versionnumber", "sqlite_master", "local_solution", "a\"; DROP TABLE lead; --", "../../x", "/etc/passwd", "C:/x",
        "x\u0000y", "\u202E\uFFFD", "nvarchar", "ntext", "int", "money", "lookup", "owner", "partylist", "primarykey", "state", "status", "virtual", "multiselectpicklist", "Cascade", "Restrict", "ActiveOnly", "OneToMany", "ManyToMany",
        "UserOwned", "OrgOwned", "None", "{00000000-0000-0000-0000-000000000000}", "0a6b1f7c-0d51-4a43-9f0b-3a5b7f0c0002", "0a6b1f7c-0d51-4a43-9f0b-3a5b7f0c0001", "1.0", "1.0.0.0", "9999999999.0", "{SEQNUM:99}", "{SEQNUM:", "{DATETIMEUTC:%}", "{RANDSTRING:6}",
        "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>", "{\"a\":", "<a/>", new string('x', 5000),
    ];
}
