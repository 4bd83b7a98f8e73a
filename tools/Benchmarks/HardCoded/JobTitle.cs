using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace XrmLeads.Benchmarks.HardCoded;

/// <summary>What a job title says: the points of the persona, and whether the person is a student.</summary>
internal readonly struct JobTitle
{
    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> Words = ReadWords();

    private static readonly double[] PointsOfRank = [25, 22, 20, 12, 6, 0];

    private JobTitle(double points, bool known, bool isStudent)
    {
        Points = points;
        IsKnown = known;
        IsStudent = isStudent;
    }

    private enum Word
    {
        Top,
        Vp,
        Head,
        Manager,
        Expert,
        Clerk,
        None,
        President,
        Director,
        Managing,
        Vice,
        Student,
    }

    internal double Points { get; }

    internal bool IsKnown { get; }

    internal bool IsStudent { get; }

    internal static JobTitle Read(string title)
    {
        var best = Word.None;
        var last = Word.None;
        var student = false;
        var cutter = new WordCutter(title);
        while (cutter.Next(out var text))
        {
            if (!Words.TryGetValue(text, out var word))
            {
                word = Word.None;
            }

            var rank = word switch
            {
                Word.President => last == Word.Vice ? Word.Vp : Word.Top,
                Word.Director => last == Word.Managing ? Word.Top : Word.Vp,
                Word.Managing or Word.Vice or Word.Student => Word.None,
                _ => word,
            };
            student |= word == Word.Student;
            best = rank < best ? rank : best;
            last = word;
        }

        return best == Word.None ? new JobTitle(0, false, student) : new JobTitle(PointsOfRank[(int)best], true, student);
    }

    private static FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> ReadWords()
    {
        var words = new Dictionary<string, Word>();
        Add(words, Word.Top, "chief", "ceo", "cfo", "cio", "cto", "coo", "cmo", "owner", "founder");
        Add(words, Word.Vp, "vp");
        Add(words, Word.Head, "head");
        Add(words, Word.Manager, "manager", "lead");
        Add(words, Word.Expert, "analyst", "engineer", "specialist", "consultant");
        Add(words, Word.Clerk, "assistant", "secretary", "receptionist", "clerk");
        Add(words, Word.President, "president");
        Add(words, Word.Director, "director");
        Add(words, Word.Managing, "managing");
        Add(words, Word.Vice, "vice");
        Add(words, Word.Student, "student", "intern", "trainee");
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static void Add(Dictionary<string, Word> words, Word word, params string[] texts)
    {
        foreach (var text in texts)
        {
            words.Add(text, word);
        }
    }
}
