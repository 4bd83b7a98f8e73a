using System;
using System.Threading.Tasks;
using XrmLeads.EndToEnd.Harness;

namespace XrmLeads.EndToEnd.Screens;

/// <summary>A screen of the app, to look at and to check.</summary>
/// <param name="Name">Its name, good for a file.</param>
/// <param name="ShowAsync">Brings it in front of a user.</param>
internal sealed record Screen(string Name, Func<Seat, Task> ShowAsync);
