using System.Globalization;
using System.Text;

namespace XrmLeads.Domain.Json;

/// <summary>How texts are written as JSON.</summary>
internal static class JsonWriting
{
    /// <summary>Adds a text in double quotes; what JSON does not allow in it is escaped.</summary>
    /// <param name="json">Gets the text.</param>
    /// <param name="value">The text.</param>
    /// <returns>The same builder.</returns>
    internal static StringBuilder AppendQuoted(this StringBuilder json, string value)
    {
        json.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
            {
                json.Append('\\').Append(c);
            }
            else if (c < ' ')
            {
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(c);
            }
        }

        return json.Append('"');
    }
}
