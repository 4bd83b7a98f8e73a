using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Qualifies a lead and creates what is asked for.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class QualifyLeadRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public QualifyLeadRequest()
    {
        RequestName = "QualifyLead";
    }

    /// <summary>The lead.</summary>
    public EntityReference LeadId
    {
        get => Parameters.Read<EntityReference>("LeadId");
        set => Parameters["LeadId"] = value;
    }

    /// <summary>Whether an account is created.</summary>
    public bool CreateAccount
    {
        get => Parameters.Read<bool>("CreateAccount");
        set => Parameters["CreateAccount"] = value;
    }

    /// <summary>Whether a contact is created.</summary>
    public bool CreateContact
    {
        get => Parameters.Read<bool>("CreateContact");
        set => Parameters["CreateContact"] = value;
    }

    /// <summary>Whether an opportunity is created.</summary>
    public bool CreateOpportunity
    {
        get => Parameters.Read<bool>("CreateOpportunity");
        set => Parameters["CreateOpportunity"] = value;
    }

    /// <summary>Currency of the opportunity.</summary>
    public EntityReference OpportunityCurrencyId
    {
        get => Parameters.Read<EntityReference>("OpportunityCurrencyId");
        set => Parameters["OpportunityCurrencyId"] = value;
    }

    /// <summary>Account or contact of the opportunity.</summary>
    public EntityReference OpportunityCustomerId
    {
        get => Parameters.Read<EntityReference>("OpportunityCustomerId");
        set => Parameters["OpportunityCustomerId"] = value;
    }

    /// <summary>Campaign that the opportunity comes from.</summary>
    public EntityReference SourceCampaignId
    {
        get => Parameters.Read<EntityReference>("SourceCampaignId");
        set => Parameters["SourceCampaignId"] = value;
    }

    /// <summary>Status of the lead afterwards; -1 for the default.</summary>
    public OptionSetValue Status
    {
        get => Parameters.Read<OptionSetValue>("Status");
        set => Parameters["Status"] = value;
    }

    /// <summary>Business process instance that goes on.</summary>
    public EntityReference ProcessInstanceId
    {
        get => Parameters.Read<EntityReference>("ProcessInstanceId");
        set => Parameters["ProcessInstanceId"] = value;
    }
}
