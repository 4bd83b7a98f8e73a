using System.Collections.Generic;

namespace XrmLeads.Domain.Definition;

/// <summary>
/// The columns that the standard tables lead, account and contact document, by type. Sources: the table reference pages of
/// MicrosoftDocs/dynamics-365-customer-engagement (lead at commit 2fc968b8, the extensions of account at 0285bd7c and contact at 265ad31a) and of
/// MicrosoftDocs/powerapps-docs (account at be518f09, contact at 68e77af3).
/// </summary>
internal static class StandardColumns
{
    /// <summary>Columns of lead.</summary>
    internal static readonly Dictionary<string, ColumnType> Lead = Read(new Dictionary<ColumnType, string>
    {
        [ColumnType.Text] =
            "address1_city address1_composite address1_country address1_county address1_fax address1_line1 address1_line2 address1_line3 "
            + "address1_name address1_postalcode address1_postofficebox address1_stateorprovince address1_telephone1 address1_telephone2 "
            + "address1_telephone3 address1_upszone address2_city address2_composite address2_country address2_county address2_fax address2_line1 "
            + "address2_line2 address2_line3 address2_name address2_postalcode address2_postofficebox address2_stateorprovince address2_telephone1 "
            + "address2_telephone2 address2_telephone3 address2_upszone businesscard businesscardattributes companyname description emailaddress1 "
            + "emailaddress2 emailaddress3 entityimage_url fax firstname fullname jobtitle lastname middlename mobilephone msdyn_scorehistory "
            + "msdyn_scorereasons pager qualificationcomments salutation sic subject telephone1 telephone2 telephone3 "
            + "timespentbymeonemailandmeetings traversedpath websiteurl yomicompanyname yomifirstname yomifullname yomilastname yomimiddlename",
        [ColumnType.Number] =
            "address1_latitude address1_longitude address1_utcoffset address2_latitude address2_longitude address2_utcoffset budgetamount "
            + "budgetamount_base entityimage_timestamp estimatedamount estimatedamount_base estimatedvalue exchangerate importsequencenumber "
            + "msdyn_leadscore numberofemployees onholdtime revenue revenue_base teamsfollowed timezoneruleversionnumber utcconversiontimezonecode "
            + "versionnumber",
        [ColumnType.Choice] =
            "address1_addresstypecode address1_shippingmethodcode address2_addresstypecode address2_shippingmethodcode budgetstatus industrycode "
            + "initialcommunication leadqualitycode leadsourcecode msdyn_leadgrade msdyn_leadscoretrend msdyn_salesassignmentresult need "
            + "preferredcontactmethodcode prioritycode purchaseprocess purchasetimeframe salesstage salesstagecode statecode statuscode",
        [ColumnType.Boolean] =
            "confirminterest decisionmaker donotbulkemail donotemail donotfax donotphone donotpostalmail donotsendmm evaluatefit followemail merged "
            + "msdyn_gdproptout participatesinworkflow",
        [ColumnType.Date] =
            "createdon estimatedclosedate lastonholdtime lastusedincampaign modifiedon overriddencreatedon schedulefollowup_prospect "
            + "schedulefollowup_qualify",
        [ColumnType.Reference] =
            "accountid address1_addressid address2_addressid campaignid contactid createdby createdonbehalfby customerid entityimageid leadid "
            + "masterid modifiedby modifiedonbehalfby msdyn_leadkpiid msdyn_predictivescoreid msdyn_segmentid originatingcaseid ownerid "
            + "owningbusinessunit owningteam owninguser parentaccountid parentcontactid processid qualifyingopportunityid relatedobjectid slaid "
            + "slainvokedid stageid transactioncurrencyid",
    });

    /// <summary>Columns of account.</summary>
    internal static readonly Dictionary<string, ColumnType> Account = Read(new Dictionary<ColumnType, string>
    {
        [ColumnType.Text] =
            "accountnumber address1_city address1_composite address1_country address1_county address1_fax address1_line1 address1_line2 "
            + "address1_line3 address1_name address1_postalcode address1_postofficebox address1_primarycontactname address1_stateorprovince "
            + "address1_telephone1 address1_telephone2 address1_telephone3 address1_upszone address2_city address2_composite address2_country "
            + "address2_county address2_fax address2_line1 address2_line2 address2_line3 address2_name address2_postalcode address2_postofficebox "
            + "address2_primarycontactname address2_stateorprovince address2_telephone1 address2_telephone2 address2_telephone3 address2_upszone "
            + "adx_createdbyipaddress adx_createdbyusername adx_modifiedbyipaddress adx_modifiedbyusername description emailaddress1 emailaddress2 "
            + "emailaddress3 entityimage_url fax ftpsiteurl name primarysatoriid primarytwitterid sic stockexchange telephone1 telephone2 telephone3 "
            + "tickersymbol timespentbymeonemailandmeetings traversedpath websiteurl yominame",
        [ColumnType.Number] =
            "address1_latitude address1_longitude address1_utcoffset address2_latitude address2_longitude address2_utcoffset aging30 aging30_base "
            + "aging60 aging60_base aging90 aging90_base creditlimit creditlimit_base entityimage_timestamp exchangerate importsequencenumber "
            + "marketcap marketcap_base msdyn_primarytimezone numberofemployees onholdtime opendeals opendeals_state openrevenue openrevenue_base "
            + "openrevenue_state revenue revenue_base sharesoutstanding teamsfollowed timezoneruleversionnumber utcconversiontimezonecode "
            + "versionnumber",
        [ColumnType.Choice] =
            "accountcategorycode accountclassificationcode accountratingcode address1_addresstypecode address1_freighttermscode "
            + "address1_shippingmethodcode address2_addresstypecode address2_freighttermscode address2_shippingmethodcode businesstypecode "
            + "customersizecode customertypecode industrycode ownershipcode paymenttermscode preferredappointmentdaycode "
            + "preferredappointmenttimecode preferredcontactmethodcode shippingmethodcode statecode statuscode territorycode",
        [ColumnType.Boolean] =
            "creditonhold donotbulkemail donotbulkpostalmail donotemail donotfax donotphone donotpostalmail donotsendmm followemail marketingonly "
            + "merged msdyn_gdproptout participatesinworkflow",
        [ColumnType.Date] =
            "createdon lastonholdtime lastusedincampaign modifiedon opendeals_date openrevenue_date overriddencreatedon",
        [ColumnType.Reference] =
            "accountid address1_addressid address2_addressid createdby createdbyexternalparty createdonbehalfby defaultpricelevelid entityimageid "
            + "masterid modifiedby modifiedbyexternalparty modifiedonbehalfby msa_managingpartnerid msdyn_accountkpiid "
            + "msdyn_salesaccelerationinsightid originatingleadid ownerid owningbusinessunit owningteam owninguser parentaccountid "
            + "preferredequipmentid preferredserviceid preferredsystemuserid primarycontactid processid slaid slainvokedid stageid territoryid "
            + "transactioncurrencyid",
    });

    /// <summary>Columns of contact.</summary>
    internal static readonly Dictionary<string, ColumnType> Contact = Read(new Dictionary<ColumnType, string>
    {
        [ColumnType.Text] =
            "address1_city address1_composite address1_country address1_county address1_fax address1_line1 address1_line2 address1_line3 "
            + "address1_name address1_postalcode address1_postofficebox address1_primarycontactname address1_stateorprovince address1_telephone1 "
            + "address1_telephone2 address1_telephone3 address1_upszone address2_city address2_composite address2_country address2_county "
            + "address2_fax address2_line1 address2_line2 address2_line3 address2_name address2_postalcode address2_postofficebox "
            + "address2_primarycontactname address2_stateorprovince address2_telephone1 address2_telephone2 address2_telephone3 address2_upszone "
            + "address3_city address3_composite address3_country address3_county address3_fax address3_line1 address3_line2 address3_line3 "
            + "address3_name address3_postalcode address3_postofficebox address3_primarycontactname address3_stateorprovince address3_telephone1 "
            + "address3_telephone2 address3_telephone3 address3_upszone adx_createdbyipaddress adx_createdbyusername adx_identity_username "
            + "adx_modifiedbyipaddress adx_modifiedbyusername adx_organizationname adx_profilealertinstructions adx_publicprofilecopy assistantname "
            + "assistantphone business2 businesscard businesscardattributes callback childrensnames company department description emailaddress1 "
            + "emailaddress2 emailaddress3 employeeid entityimage_url externaluseridentifier fax firstname ftpsiteurl fullname governmentid home2 "
            + "jobtitle lastname managername managerphone middlename mobilephone nickname pager salutation spousesname suffix telephone1 telephone2 "
            + "telephone3 timespentbymeonemailandmeetings traversedpath websiteurl yomifirstname yomifullname yomilastname yomimiddlename",
        [ColumnType.Number] =
            "address1_latitude address1_longitude address1_utcoffset address2_latitude address2_longitude address2_utcoffset address3_latitude "
            + "address3_longitude address3_utcoffset adx_identity_accessfailedcount adx_preferredlcid adx_timezone aging30 aging30_base aging60 "
            + "aging60_base aging90 aging90_base annualincome annualincome_base creditlimit creditlimit_base entityimage_timestamp exchangerate "
            + "importsequencenumber msdyn_primarytimezone numberofchildren onholdtime teamsfollowed timezoneruleversionnumber "
            + "utcconversiontimezonecode versionnumber",
        [ColumnType.Choice] =
            "accountrolecode address1_addresstypecode address1_freighttermscode address1_shippingmethodcode address2_addresstypecode "
            + "address2_freighttermscode address2_shippingmethodcode address3_addresstypecode address3_freighttermscode address3_shippingmethodcode "
            + "customersizecode customertypecode educationcode familystatuscode gendercode haschildrencode leadsourcecode msdyn_decisioninfluencetag "
            + "msdyn_orgchangestatus mspp_userpreferredlcid paymenttermscode preferredappointmentdaycode preferredappointmenttimecode "
            + "preferredcontactmethodcode shippingmethodcode statecode statuscode territorycode",
        [ColumnType.Boolean] =
            "adx_confirmremovepassword adx_identity_emailaddress1confirmed adx_identity_locallogindisabled adx_identity_lockoutenabled "
            + "adx_identity_logonenabled adx_identity_mobilephoneconfirmed adx_identity_twofactorenabled adx_profilealert adx_profileisanonymous "
            + "creditonhold donotbulkemail donotbulkpostalmail donotemail donotfax donotphone donotpostalmail donotsendmm followemail "
            + "isbackofficecustomer marketingonly merged msdyn_disablewebtracking msdyn_gdproptout msdyn_isassistantinorgchart msdyn_isminor "
            + "msdyn_isminorwithparentalconsent participatesinworkflow",
        [ColumnType.Date] =
            "adx_identity_lastsuccessfullogin adx_identity_lockoutenddate adx_profilealertdate adx_profilelastactivity adx_profilemodifiedon "
            + "anniversary birthdate createdon lastonholdtime lastusedincampaign modifiedon msdyn_portaltermsagreementdate overriddencreatedon",
        [ColumnType.Reference] =
            "accountid address1_addressid address2_addressid address3_addressid contactid createdby createdbyexternalparty createdonbehalfby "
            + "defaultpricelevelid entityimageid masterid modifiedby modifiedbyexternalparty modifiedonbehalfby msa_managingpartnerid "
            + "msdyn_contactkpiid msdyn_segmentid originatingleadid ownerid owningbusinessunit owningteam owninguser parentcontactid "
            + "parentcustomerid preferredequipmentid preferredserviceid preferredsystemuserid processid slaid slainvokedid stageid "
            + "transactioncurrencyid",
    });

    private static Dictionary<string, ColumnType> Read(Dictionary<ColumnType, string> namesByType)
    {
        var columns = new Dictionary<string, ColumnType>(System.StringComparer.Ordinal);
        foreach (var names in namesByType)
        {
            foreach (var name in names.Value.Split(' '))
            {
                columns.Add(name, names.Key);
            }
        }

        return columns;
    }
}
