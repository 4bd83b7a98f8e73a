using XrmLeads.Schema;

namespace XrmLeads.Mapping;

/// <summary>
/// The columns of the standard tables that people and integrations write and that a criterion may read: what a save must touch for a lead to be judged anew.
/// What the platform keeps by itself is not among them, nor what only some apps bring; a column of the org's own takes a step of its own.
/// </summary>
internal static class ScoredColumns
{
    /// <summary>Columns of lead, with those that decide whether it may be judged and contacted.</summary>
    internal const string Lead =
        LeadColumns.StateCode + "," + LeadTable.Suppressed + ","
        + "address1_addresstypecode,address1_city,address1_country,address1_county,address1_fax,address1_latitude,address1_line1,"
        + "address1_line2,address1_line3,address1_longitude,address1_name,address1_postalcode,address1_postofficebox,"
        + "address1_shippingmethodcode,address1_stateorprovince,address1_telephone1,address1_telephone2,address1_telephone3,"
        + "address1_upszone,address1_utcoffset,address2_addresstypecode,address2_city,address2_country,address2_county,address2_fax,"
        + "address2_latitude,address2_line1,address2_line2,address2_line3,address2_longitude,address2_name,address2_postalcode,"
        + "address2_postofficebox,address2_shippingmethodcode,address2_stateorprovince,address2_telephone1,address2_telephone2,"
        + "address2_telephone3,address2_upszone,address2_utcoffset,budgetamount,budgetstatus,campaignid,companyname,confirminterest,"
        + "customerid,decisionmaker,description,donotbulkemail,donotemail,donotfax,donotphone,donotpostalmail,donotsendmm,emailaddress1,"
        + "emailaddress2,emailaddress3,estimatedamount,estimatedclosedate,estimatedvalue,evaluatefit,fax,firstname,followemail,"
        + "industrycode,initialcommunication,jobtitle,lastname,leadqualitycode,leadsourcecode,middlename,mobilephone,msdyn_gdproptout,"
        + "need,numberofemployees,originatingcaseid,pager,parentaccountid,parentcontactid,preferredcontactmethodcode,prioritycode,"
        + "purchaseprocess,purchasetimeframe,qualificationcomments,qualifyingopportunityid,relatedobjectid,revenue,salesstage,"
        + "salesstagecode,salutation,schedulefollowup_prospect,schedulefollowup_qualify,sic,statuscode,subject,telephone1,telephone2,"
        + "telephone3,transactioncurrencyid,websiteurl,yomicompanyname,yomifirstname,yomilastname,yomimiddlename";

    /// <summary>Columns of account.</summary>
    internal const string Account =
        "accountcategorycode,accountclassificationcode,accountnumber,accountratingcode,address1_addresstypecode,address1_city,"
        + "address1_country,address1_county,address1_fax,address1_freighttermscode,address1_latitude,address1_line1,address1_line2,"
        + "address1_line3,address1_longitude,address1_name,address1_postalcode,address1_postofficebox,address1_primarycontactname,"
        + "address1_shippingmethodcode,address1_stateorprovince,address1_telephone1,address1_telephone2,address1_telephone3,"
        + "address1_upszone,address1_utcoffset,address2_addresstypecode,address2_city,address2_country,address2_county,address2_fax,"
        + "address2_freighttermscode,address2_latitude,address2_line1,address2_line2,address2_line3,address2_longitude,address2_name,"
        + "address2_postalcode,address2_postofficebox,address2_primarycontactname,address2_shippingmethodcode,address2_stateorprovince,"
        + "address2_telephone1,address2_telephone2,address2_telephone3,address2_upszone,address2_utcoffset,businesstypecode,creditlimit,"
        + "creditonhold,customersizecode,customertypecode,description,donotbulkemail,donotbulkpostalmail,donotemail,donotfax,donotphone,"
        + "donotpostalmail,donotsendmm,emailaddress1,emailaddress2,emailaddress3,fax,followemail,ftpsiteurl,industrycode,marketcap,"
        + "marketingonly,msdyn_gdproptout,name,numberofemployees,originatingleadid,ownershipcode,parentaccountid,paymenttermscode,"
        + "preferredappointmentdaycode,preferredappointmenttimecode,preferredcontactmethodcode,preferredequipmentid,preferredserviceid,"
        + "preferredsystemuserid,primarycontactid,revenue,sharesoutstanding,shippingmethodcode,sic,statuscode,stockexchange,telephone1,"
        + "telephone2,telephone3,territorycode,territoryid,tickersymbol,transactioncurrencyid,websiteurl,yominame";

    /// <summary>Columns of contact.</summary>
    internal const string Contact =
        "accountrolecode,address1_addresstypecode,address1_city,address1_country,address1_county,address1_fax,"
        + "address1_freighttermscode,address1_latitude,address1_line1,address1_line2,address1_line3,address1_longitude,address1_name,"
        + "address1_postalcode,address1_postofficebox,address1_primarycontactname,address1_shippingmethodcode,address1_stateorprovince,"
        + "address1_telephone1,address1_telephone2,address1_telephone3,address1_upszone,address1_utcoffset,address2_addresstypecode,"
        + "address2_city,address2_country,address2_county,address2_fax,address2_freighttermscode,address2_latitude,address2_line1,"
        + "address2_line2,address2_line3,address2_longitude,address2_name,address2_postalcode,address2_postofficebox,"
        + "address2_primarycontactname,address2_shippingmethodcode,address2_stateorprovince,address2_telephone1,address2_telephone2,"
        + "address2_telephone3,address2_upszone,address2_utcoffset,address3_addresstypecode,address3_city,address3_country,"
        + "address3_county,address3_fax,address3_freighttermscode,address3_latitude,address3_line1,address3_line2,address3_line3,"
        + "address3_longitude,address3_name,address3_postalcode,address3_postofficebox,address3_primarycontactname,"
        + "address3_shippingmethodcode,address3_stateorprovince,address3_telephone1,address3_telephone2,address3_telephone3,"
        + "address3_upszone,address3_utcoffset,anniversary,annualincome,assistantname,assistantphone,birthdate,business2,callback,"
        + "childrensnames,company,creditlimit,creditonhold,customersizecode,customertypecode,department,description,donotbulkemail,"
        + "donotbulkpostalmail,donotemail,donotfax,donotphone,donotpostalmail,donotsendmm,educationcode,emailaddress1,emailaddress2,"
        + "emailaddress3,employeeid,externaluseridentifier,familystatuscode,fax,firstname,followemail,ftpsiteurl,gendercode,"
        + "governmentid,haschildrencode,home2,isbackofficecustomer,jobtitle,lastname,leadsourcecode,managername,managerphone,"
        + "marketingonly,middlename,mobilephone,msdyn_gdproptout,nickname,numberofchildren,originatingleadid,pager,parentcontactid,"
        + "parentcustomerid,paymenttermscode,preferredappointmentdaycode,preferredappointmenttimecode,preferredcontactmethodcode,"
        + "preferredequipmentid,preferredserviceid,preferredsystemuserid,salutation,shippingmethodcode,spousesname,statuscode,suffix,"
        + "telephone1,telephone2,telephone3,territorycode,transactioncurrencyid,websiteurl,yomifirstname,yomilastname,yomimiddlename";
}
