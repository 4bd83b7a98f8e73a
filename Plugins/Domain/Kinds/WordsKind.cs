using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Kinds;

/// <summary>Points by whole words in a text, such as a job title.</summary>
internal sealed class WordsKind : ColumnKind
{
    public override string Name => "words";

    public override string Purpose =>
        "Points by whole words in a text, ignoring case; each row lists words and phrases, longer phrases take their words first, and the first row with a match counts.";

    private protected override bool HasRows => true;

    private protected override bool OtherwiseKnown => false;

    private protected override bool MayChooseOtherwise => true;

    private protected override ColumnTest? ReadTest(Node node, IReadOnlyList<Node> rows, double[]? points, DefinitionContext context)
    {
        var column = context.Columns.One(node, "column", ColumnType.Text);
        var words = new FoldedMap();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var phrases = new List<Phrase>();
        var lists = new List<IReadOnlyList<string>>();
        for (var row = 0; row < rows.Count; row++)
        {
            var list = rows[row].Texts("phrases");
            RequireValues(rows[row], "phrases", list.Count, points?[row], context);
            for (var i = 0; i < list.Count; i++)
            {
                if (list[i].Length == 0)
                {
                    continue;
                }

                var ids = Ids(list[i], words);
                if (ids.Length == 0)
                {
                    rows[row].Fault("phrases", i, Rule.NoWord, Wording.Quote(list[i]) + " holds no word.", "Write letters or digits.");
                }
                else if (!seen.Add(string.Join(" ", ids)))
                {
                    rows[row].Fault("phrases", i, Rule.ListedTwice, "The phrase " + Wording.Quote(list[i]) + " is listed twice.", "Keep it in one row.");
                }

                phrases.Add(new Phrase(ids, row));
            }

            lists.Add(list);
        }

        return column is null ? null : new Test(column, words, phrases, lists);
    }

    private static int[] Ids(string phrase, FoldedMap words)
    {
        var ids = new List<int>();
        var scanner = new WordScanner(phrase);
        while (scanner.Next())
        {
            words.Add(phrase.Substring(scanner.Start, scanner.Length), words.Count);
            ids.Add(words.Find(phrase, scanner.Start, scanner.Length));
        }

        return ids.ToArray();
    }

    private sealed class Phrase
    {
        internal Phrase(int[] words, int row)
        {
            Words = words;
            Row = row;
        }

        internal int[] Words { get; }

        internal int Row { get; }

        internal bool IsAt(int[] words, int at)
        {
            for (var i = 0; i < Words.Length; i++)
            {
                if (words[at + i] != Words[i])
                {
                    return false;
                }
            }

            return true;
        }
    }

    private sealed class Test : ColumnTest
    {
        private const int Taken = -2, NoRow = int.MaxValue;

        private readonly int _slot;
        private readonly FoldedMap _words;
        private readonly List<Phrase[]> _ranks = [];
        private readonly int[] _rowOfSingle;
        private readonly bool[] _beginsPhrase;
        private readonly List<IReadOnlyList<string>> _lists;

        internal Test(Column column, FoldedMap words, List<Phrase> phrases, List<IReadOnlyList<string>> lists)
            : base([column])
        {
            _slot = column.Slot;
            _words = words;
            _lists = lists;
            _rowOfSingle = new int[words.Count];
            for (var i = 0; i < _rowOfSingle.Length; i++)
            {
                _rowOfSingle[i] = NoRow;
            }

            _beginsPhrase = new bool[words.Count];
            var longest = 0;
            foreach (var phrase in phrases)
            {
                longest = Math.Max(longest, phrase.Words.Length);
                if (phrase.Words.Length > 1)
                {
                    _beginsPhrase[phrase.Words[0]] = true;
                }
                else if (phrase.Words.Length == 1)
                {
                    _rowOfSingle[phrase.Words[0]] = Math.Min(_rowOfSingle[phrase.Words[0]], phrase.Row);
                }
            }

            // Most words first, then row order; phrases of one rank compete by place in the text alone.
            for (var length = longest; length >= 1; length--)
            {
                for (var row = 0; row < lists.Count; row++)
                {
                    var rank = phrases.FindAll(phrase => phrase.Words.Length == length && phrase.Row == row).ToArray();
                    if (rank.Length > 0)
                    {
                        _ranks.Add(rank);
                    }
                }
            }
        }

        public override int Match(LeadFacts facts)
        {
            if (!facts.Has(_slot))
            {
                return Empty;
            }

            var text = facts.Text(_slot);
            var count = 0;
            var first = NoRow;
            var phrases = false;
            var scanner = new WordScanner(text);
            while (scanner.Next())
            {
                count++;
                var word = _words.Find(text, scanner.Start, scanner.Length);
                if (word != FoldedMap.Missing)
                {
                    first = Math.Min(first, _rowOfSingle[word]);
                    phrases |= _beginsPhrase[word];
                }
            }

            // Where no phrase of several words can begin, none takes a word from another.
            first = phrases ? MatchPhrases(text, count) : first;
            return first == NoRow ? Unmatched : first;
        }

        public override string RowText(int row) => Texts.List(_lists[row]);

        public override IReadOnlyList<string> RowValues(int row) => _lists[row];

        private int MatchPhrases(string text, int count)
        {
            var words = new int[count];
            var scanner = new WordScanner(text);
            for (var i = 0; scanner.Next(); i++)
            {
                words[i] = _words.Find(text, scanner.Start, scanner.Length);
            }

            var first = NoRow;
            foreach (var rank in _ranks)
            {
                if (Take(rank, words))
                {
                    first = Math.Min(first, rank[0].Row);
                }
            }

            return first;
        }

        private static bool Take(Phrase[] rank, int[] words)
        {
            var length = rank[0].Words.Length;
            var found = false;
            for (var at = 0; at + length <= words.Length; at++)
            {
                foreach (var phrase in rank)
                {
                    if (phrase.IsAt(words, at))
                    {
                        found = true;
                        for (var i = 0; i < length; i++)
                        {
                            words[at + i] = Taken;
                        }

                        break;
                    }
                }
            }

            return found;
        }
    }
}
