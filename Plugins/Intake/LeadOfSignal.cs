using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Intake;

/// <summary>
/// Makes the lead of somebody who asks for sales, product or service and has no open one. The signal is stored already and waits, so that the lead is born with it.
/// </summary>
internal static class LeadOfSignal
{
    private const int LongestName = 50, LongestCompany = 100;

    /// <summary>
    /// Makes it as the caller: who may not create leads is refused by Dataverse, and the signal with him. Two reads beside those of a new lead. Nothing is made
    /// where the signal tells of no request, where the system only looks on, and where the person has opted out: then the signal waits and is shown as waiting.
    /// </summary>
    /// <param name="run">The run after the creation of the signal.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="signal">The signal, without a lead.</param>
    internal static void Make(PluginRun run, DefinitionCatalogue catalogue, Entity signal)
    {
        if (SameEmail.Trimmed(signal.Text(SignalTable.Email)) is not { Length: > 0 } email || !catalogue.Moves || !IsRequest(run, catalogue, signal))
        {
            return;
        }

        // What waits no longer would not be the new lead's.
        if (signal.When(SignalTable.OccurredOn) is not { } on || on < run.Now.AddDays(-WaitingSignals.Days))
        {
            return;
        }

        var person = KnownPerson.Of(run, email);
        if (person.IsOptedOut)
        {
            return;
        }

        var type = signal.Lookup(SignalTable.SignalTypeId)!;
        run.CallerService.Create(new Entity(LeadTable.Name)
        {
            ["subject"] = Sentences.SubjectOfSignal(signal.Text(SignalTable.PrimaryName) ?? type.Name ?? "", signal.Text(SignalTable.Source)),
            ["firstname"] = person.FirstName is { } first ? Sentences.Short(first, LongestName) : null,
            ["lastname"] = Sentences.Short(person.LastName ?? email, LongestName),
            ["companyname"] = person.Company is { } company ? Sentences.Short(company, LongestCompany) : null,
            [LeadColumns.EmailAddress] = email,
            [LeadColumns.ParentContactId] = person.Contact,
            [LeadColumns.ParentAccountId] = person.Account,
        });
    }

    private static bool IsRequest(PluginRun run, DefinitionCatalogue catalogue, Entity signal)
    {
        catalogue.LearnSignalTypes(run);
        return signal.Lookup(SignalTable.SignalTypeId) is { } type && catalogue.SignalCode(type.Id, run) is { } code
            && catalogue.SignalClass(code) is SignalClassChoice.SalesSpecific or SignalClassChoice.Product or SignalClassChoice.Service;
    }
}
