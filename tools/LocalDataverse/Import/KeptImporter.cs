using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Names what stays in the stored zip for the host of the app, and refuses web resources without their content.</summary>
internal static class KeptImporter
{
    internal static void Import(SolutionZip zip, ImportNotes notes)
    {
        foreach (var kind in KeptKinds.All)
        {
            foreach (var element in KeptKinds.Of(zip.Customizations, kind))
            {
                notes.Try(kind, () => Keep(zip, kind, element, notes));
            }
        }
    }

    private static void Keep(SolutionZip zip, string kind, XElement element, ImportNotes notes)
    {
        notes.Once(kind, KeptKinds.KeyOf(kind, element));
        if (kind == KeptKinds.WebResource)
        {
            zip.Bytes(element.RequiredChild("FileName"));
        }

        notes.Kept(kind, KeptKinds.NameOf(kind, element));
    }
}
