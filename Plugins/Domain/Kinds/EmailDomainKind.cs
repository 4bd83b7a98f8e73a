using System.Collections.Generic;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Kinds;

/// <summary>Points where the domain of an e-mail address is, or is not, in a list.</summary>
internal sealed class EmailDomainKind : ColumnKind
{
    public override string Name => "email_domain";

    public override string Purpose =>
        "Points where the domain of an e-mail address, which is what follows the last @, is in a list (\"in\") or is there and not in a list (\"notIn\").";

    private protected override bool HasRows => false;

    private protected override bool OtherwiseKnown => true;

    private protected override bool EmptyIsKnown => true;

    private protected override ColumnTest? ReadTest(Node node, IReadOnlyList<Node> rows, double[]? points, DefinitionContext context)
    {
        var column = context.Columns.One(node, "column", ColumnType.Text);
        var wanted = node.Has("in");
        if (wanted == node.Has("notIn"))
        {
            node.Fault(
                "in", Rule.OneOf, wanted ? "Both \"in\" and \"notIn\" stand here." : "Neither \"in\" nor \"notIn\" stands here.",
                wanted ? "Keep one of the two lists." : "Add one of the two lists.");
        }

        var property = wanted ? "in" : "notIn";
        var list = node.OptionalTexts(property);
        if (wanted)
        {
            RequireValues(node, property, list.Count, points?[0], context);
        }

        var domains = new FoldedMap();
        for (var i = 0; i < list.Count; i++)
        {
            var domain = list[i].Trim();
            if (domain.Length > 0 && !IsDomain(domain))
            {
                node.Fault(
                    property, i, Rule.NotADomain, Wording.Quote(domain) + " is no domain.",
                    "Write what follows the @ alone, such as gmail.com: one domain an entry, no wildcards.");
            }
            else if (domain.Length > 0 && !domains.Add(domain, 0))
            {
                node.Fault(property, i, Rule.ListedTwice, "The domain " + Wording.Quote(domain) + " is listed twice.", "Remove one of them.");
            }
        }

        return column is null ? null : new Test(column, domains, list, wanted);
    }

    /// <summary>Letters, digits, hyphens and underscores, in parts that dots divide: what could follow an @.</summary>
    private static bool IsDomain(string text)
    {
        var part = 0;
        foreach (var c in text)
        {
            if (c == '.' ? part == 0 : !char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && c is not ('-' or '_'))
            {
                return false;
            }

            part = c == '.' ? 0 : part + 1;
        }

        return part > 0;
    }

    private sealed class Test : ColumnTest
    {
        private readonly int _slot;
        private readonly FoldedMap _domains;
        private readonly IReadOnlyList<string> _list;
        private readonly bool _wanted;

        internal Test(Column column, FoldedMap domains, IReadOnlyList<string> list, bool wanted)
            : base([column])
        {
            _slot = column.Slot;
            _domains = domains;
            _list = list;
            _wanted = wanted;
        }

        public override int Match(LeadFacts facts)
        {
            if (!facts.Has(_slot))
            {
                return Empty;
            }

            if (_wanted && _domains.Count == 0)
            {
                return Unmatched;
            }

            var email = facts.Text(_slot);
            var at = email.LastIndexOf('@');
            if (at < 0 || IsBlank(email, at + 1))
            {
                return Unmatched;
            }

            return _domains.FindTrimmed(email, at + 1) != FoldedMap.Missing == _wanted ? 0 : Unmatched;
        }

        private static bool IsBlank(string text, int from)
        {
            while (from < text.Length && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            return from == text.Length;
        }

        public override string RowText(int row) => _wanted ? "a domain in the list" : "a domain that is not in the list";

        public override IReadOnlyList<string> RowValues(int row) => _list;

        // The domain alone: the address itself is personal data and has no place in reasons and lists.
        public override string? ValueText(LeadFacts facts)
        {
            var email = facts.Text(_slot);
            var domain = email.Substring(email.LastIndexOf('@') + 1).Trim();
            return domain.Length > 0 && email.IndexOf('@') >= 0 ? domain.ToLowerInvariant() : facts.Has(_slot) ? "no domain" : null;
        }
    }
}
