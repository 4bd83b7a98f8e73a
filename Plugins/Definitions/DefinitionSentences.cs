using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace XrmLeads.Definitions;

/// <summary>The sentences about definitions that people read.</summary>
internal static class DefinitionSentences
{
    private const int MostFaults = 20;

    internal static string OnlySystem => "The status, the dates and the signatures of a definition are written by XrmLeads alone; propose, sign or activate the version instead.";

    internal static string NoScope => "A definition needs a scope; choose one.";

    internal static string NoDefinition => "A criterion needs the version of the definition that it belongs to; choose one.";

    internal static string NotTheUser => "A signature is given by the person who signs; sign in as yourself, without acting for another user.";

    internal static string SamePerson => "You have signed this version for the other side; marketing and sales sign by two people.";

    internal static string OtherText => "This version is not the one that you read; open it again, read it, and sign then.";

    internal static string ChangedSince => "This version was changed after it was proposed; withdraw it and propose it again.";

    internal static string EditedSince =>
        "This draft was changed since you opened it, by somebody else or in another window; open it again and make your changes there.";

    internal const string NoScopeOrName = "The definition has no name or no scope that could be used; give it a \"name\" of at most 200 characters, and a \"scope\" of letters, digits, _ and -.";

    internal const string NotAnObject = "The definition is no JSON object; export a definition to see its form.";

    internal static string NoMoreVersions => "The scope has a version with the highest number there can be; delete that draft or use another scope.";

    internal static string TooManyLeads => "At most 200 leads can be previewed in one call; send fewer.";

    internal static string NoLeads => "A preview needs the ids of the leads to judge; send at least one, each a GUID.";

    internal static string VersionOrDocument => "A preview needs one definition; send either the id of a version or a document.";

    internal static string Frozen(string status) => "This version is " + status + " and can no longer be changed; import it as a new draft and change that.";

    internal static string NotDeletable(string status) => "This version is " + status + " and stays as a record; only a draft or a proposed version can be deleted.";

    internal static string HasJudged =>
        "This version has judged leads, and their evaluations name it; keep it, and make a new draft by export and import.";

    internal static string NotPossible(string action, string status, string needed) =>
        "A version that is " + status + " cannot be " + action + "; it must be " + needed + ".";

    internal static string NoSuchStep(string from, string to) => "A version that is " + from + " cannot become " + to + ".";

    internal static string SignedAlready(string side) => "This version is signed for " + side + " already.";

    internal static string NotSigned(string sides) => "This version is not signed for " + sides + "; have it signed, then activate it.";

    internal static string InThePast(DateTime date) =>
        "The version cannot be in force from " + date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + " UTC, which is over; leave the date out for now, or give a later one.";

    internal static string NotJson(int line, int column, string problem) =>
        "The definition is no JSON (line " + line.ToString(CultureInfo.InvariantCulture) + ", column " + column.ToString(CultureInfo.InvariantCulture) + "): " + problem;

    internal static string ColumnsMissing(string fault) =>
        "A lead cannot be read with the columns that this version names; correct the column, or add it to the table. Dataverse says: " + fault;

    /// <summary>All faults, a line each; of very many the first ones and the number of the others.</summary>
    internal static string Faulty(IReadOnlyList<string> faults)
    {
        var lines = faults.Take(MostFaults).ToList();
        if (faults.Count > MostFaults)
        {
            lines.Add("and " + (faults.Count - MostFaults).ToString(CultureInfo.InvariantCulture) + " more");
        }

        return "The definition has faults; correct them and try again:\n" + string.Join("\n", lines);
    }
}
