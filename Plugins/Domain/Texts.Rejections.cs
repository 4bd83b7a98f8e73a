namespace XrmLeads.Domain;

/// <summary>What people read where a rejection is not complete.</summary>
internal static partial class Texts
{
    internal static string WantsText => "Say what shows it, in the evidence.";
    internal static string WantsChannel => "Say on which way the person does not want to be contacted: any, email or phone.";
    internal static string WantsAskedOn => "Say when the person asked for it; the moment has passed.";
    internal static string WantsReferral => "Name the right person: the last name, with an e-mail address or a phone number.";
    internal static string WantsOtherLead => "Name the other lead, which is open and not this one, by its id.";
    internal static string WantsCustomer => "Name the account or the open opportunity by its id.";
    internal static string WantsFirstTime => "The lead was rejected for this reason before; a sales manager judges it this time.";
    internal static string WantsAgain => "The lead was not rejected for this reason before; a qualifier judges it.";
}
