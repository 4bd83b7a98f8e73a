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
        var column = context.Column(node, "column", ColumnType.Text);
        var wanted = node.Has("in");
        if (wanted == node.Has("notIn"))
        {
            node.Fault("in", Rule.OneOf, "Exactly one of \"in\" and \"notIn\" must stand here.", "Keep one of the two lists.");
        }

        var property = wanted ? "in" : "notIn";
        var list = node.Texts(property);
        node.OptionalTexts(wanted ? "notIn" : "in");
        if (wanted)
        {
            RequireValues(node, property, list.Count, points?[0]);
        }

        var domains = new FoldedMap();
        for (var i = 0; i < list.Count; i++)
        {
            var domain = list[i].Trim();
            if (domain.IndexOf('@') >= 0)
            {
                node.Fault(property, i, Rule.NotADomain, "\"" + list[i] + "\" is no domain.", "Write what follows the @ alone.");
            }
            else if (!domains.Add(domain, 0))
            {
                node.Fault(property, i, Rule.ListedTwice, "The domain \"" + list[i] + "\" is listed twice.", "Remove one of them.");
            }
        }

        return column is null ? null : new Test(column, domains, list, wanted);
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
