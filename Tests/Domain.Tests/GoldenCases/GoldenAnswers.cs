using System;
using System.Collections.Generic;
using System.IO;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.GoldenCases;

/// <summary>The cell of answers: <c>authority=none -180d; need=1 -2d</c>; it changes those of the base as that of signals does.</summary>
internal static class GoldenAnswers
{
    internal static void Change(List<Answer> answers, string cell, DateTime now)
    {
        foreach (var part in GoldenCell.Split(GoldenInput.Begin(answers, cell), ';'))
        {
            GoldenCell.Pair(part, out var item, out var rest);
            var words = rest.Split(' ');
            if (words.Length != 2)
            {
                throw new InvalidDataException("\"" + part + "\" is no answer: write item=value and when it was verified.");
            }

            answers.Add(new Answer(item, words[0], GoldenMoment.Read(words[1], now)));
        }
    }
}
