using System;
using System.IO;
using Microsoft.Data.Sqlite;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>
/// One file with two connections, as two processes have it: what the one does the other knows with its next request. Two real processes write in the tests of the
/// command line.
/// </summary>
[TestClass]
public sealed class OtherProcessTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("xrmleads-");
    private readonly DataverseOptions _options = new() { WaitForWriter = TimeSpan.FromMilliseconds(50) };
    private Dataverse _here = null!;
    private Dataverse _there = null!;

    public void Dispose()
    {
        _here?.Dispose();
        _there?.Dispose();
        _folder.Delete(recursive: true);
    }

    [TestMethod]
    public void RowsAreThereAtOnceAndRowVersionsGrow()
    {
        Open(new TestZip());
        var lead = _here.AsAdministrator().Create(Organization.NewLead());
        var version = 0L;
        for (var i = 0; i < 6; i++)
        {
            (i % 2 == 0 ? _there : _here).AsAdministrator().Update(new Entity("lead", lead) { ["jobtitle"] = $"Title {i}" });

            var row = (i % 2 == 0 ? _here : _there).AsAdministrator().Retrieve("lead", lead, new ColumnSet("jobtitle"));
            Assert.AreEqual($"Title {i}", row["jobtitle"]);
            Assert.IsGreaterThan(version, long.Parse(row.RowVersion, System.Globalization.CultureInfo.InvariantCulture));
            version = long.Parse(row.RowVersion, System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    [TestMethod]
    public void ARoleGivenElsewhereAppliesAtOnce()
    {
        Open(new TestZip());
        var user = _here.CreateUser("r@x", "Rita Rep");
        Organization.Fault(ErrorCodes.PrivilegeDenied, () => _here.As(user).Create(Organization.NewLead()));

        _there.AsAdministrator().Associate("systemuser", user, new Relationship("systemuserroles_association"), Salesperson(_there));

        _here.As(user).Create(Organization.NewLead());
    }

    [TestMethod]
    public void ASolutionImportedElsewhereIsKnownAtOnce()
    {
        Open(new TestZip());
        Organization.Fault(ErrorCodes.NoColumn, () => _here.AsAdministrator().Create(new Entity("xl_item") { ["xl_new"] = 1 }));

        Import(_there, new TestZip { Version = "1.1.0.0" }.ItemColumn("xl_new", "int", string.Empty).Step("Create", "xl_item", 40, "trace new"));

        _here.AsAdministrator().Create(new Entity("xl_item") { ["xl_new"] = 1 });
        Assert.AreEqual("new", _here.Traces[^1].Lines[0]);
        Assert.IsTrue(_here.ColumnTypes("xl_item").ContainsKey("xl_new"));
        Organization.Fault(ErrorCodes.ImportFailed, () => Import(_here, new TestZip { Version = "1.1.0.0" }));
    }

    [TestMethod]
    public void ASolutionImportedDuringARequestFailsIt()
    {
        Open(new TestZip().Step("Update", "lead", 10, "count lead"));
        var lead = _here.AsAdministrator().Create(Organization.NewLead());
        _options.BeforeServiceCall = _ => Import(_there, new TestZip { Version = "1.1.0.0" });

        Organization.Fault(ErrorCodes.InvalidOperation, () => _here.AsAdministrator().Update(new Entity("lead", lead) { ["jobtitle"] = "Clerk" }));

        _options.BeforeServiceCall = null;
        _here.AsAdministrator().Update(new Entity("lead", lead) { ["jobtitle"] = "Clerk" });
    }

    // PreValidation runs before the transaction: what it and the check found may be old when the transaction begins.
    [TestMethod]
    public void AnUpdateRestsOnWhatIsStoredWhenItsTransactionBegins()
    {
        Open(new TestZip().Step("Update", "lead", 10, "count lead").Step("Update", "lead", 20, "pre", pre: "lastname"));
        var lead = _here.AsAdministrator().Create(Organization.NewLead());
        _options.BeforeServiceCall = _ => _there.AsAdministrator().Update(new Entity("lead", lead) { ["lastname"] = "Poe" });

        _here.AsAdministrator().Update(new Entity("lead", lead) { ["firstname"] = "Ann" });

        Assert.AreEqual("Ann Poe", _here.AsAdministrator().Retrieve("lead", lead, new ColumnSet("fullname"))["fullname"]);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/optimistic-concurrency.md")]
    public void AVersionThatIsOldWhenTheTransactionBeginsIsRefused()
    {
        Open(new TestZip().Step("Update", "lead", 10, "count lead"));
        var lead = _here.AsAdministrator().Create(Organization.NewLead());
        var update = new UpdateRequest
        {
            Target = new Entity("lead", lead)
            {
                RowVersion = _here.AsAdministrator().Retrieve("lead", lead, new ColumnSet("lastname")).RowVersion,
                ["firstname"] = "Ann",
            },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        };
        _options.BeforeServiceCall = _ => _there.AsAdministrator().Update(new Entity("lead", lead) { ["lastname"] = "Poe" });

        Organization.Fault(ErrorCodes.RowVersionMismatch, () => _here.AsAdministrator().Execute(update));

        _options.BeforeServiceCall = null;
        update.Target.RowVersion = _here.AsAdministrator().Retrieve("lead", lead, new ColumnSet("lastname")).RowVersion;
        _here.AsAdministrator().Execute(update);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/SupportArticles-docs power-platform/power-apps/dataverse/bulk-operation-errors.md")]
    public void WhoWaitsTooLongForAWriterFailsAndReadersDoNotWait()
    {
        Open(new TestZip());
        var lead = _here.AsAdministrator().Create(Organization.NewLead());
        using (var writer = new SqliteConnection($"Data Source={FilePath};Pooling=False"))
        {
            writer.Open();
            Run(writer, "BEGIN IMMEDIATE");

            var fault = Organization.Fault(ErrorCodes.SqlTimeout, () => _here.AsAdministrator().Create(Organization.NewLead()));

            StringAssert.Contains(fault.Message, "Another program has been writing", StringComparison.Ordinal);
            Assert.AreEqual("Doe", _here.AsAdministrator().Retrieve("lead", lead, new ColumnSet("lastname"))["lastname"]);
            Run(writer, "ROLLBACK");
        }

        _here.AsAdministrator().Create(Organization.NewLead());
    }

    [TestMethod]
    public void ARoleWhoseRequestIsUndoneIsNotRemembered()
    {
        Open(new TestZip());
        var user = _here.CreateUser("r@x", "Rita Rep");
        var lead = _here.AsAdministrator().Create(Organization.NewLead());
        var assign = new UpdateRequest { Target = new Entity("lead", lead) { ["ownerid"] = new EntityReference("systemuser", user) } };
        var requests = new OrganizationRequestCollection
        {
            new AssociateRequest
            {
                Target = new EntityReference("systemuser", user),
                Relationship = new Relationship("systemuserroles_association"),
                RelatedEntities = Salesperson(_here),
            },
            assign,
            new CreateRequest { Target = new Entity("nosuchtable") },
        };

        Organization.Fault(ErrorCodes.NoTable, () => _here.AsAdministrator().Execute(new ExecuteTransactionRequest { Requests = requests }));

        Organization.Fault(ErrorCodes.PrivilegeDenied, () => _here.AsAdministrator().Execute(assign));
    }

    private string FilePath => Path.Combine(_folder.FullName, "org.db");

    private static EntityReferenceCollection Salesperson(Dataverse dataverse)
    {
        var query = new QueryByAttribute("role");
        query.AddAttributeValue("name", "Salesperson");
        return [dataverse.AsAdministrator().RetrieveMultiple(query).Entities[0].ToEntityReference()];
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A constant of the test.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static void Import(Dataverse dataverse, TestZip zip)
    {
        using var stream = zip.Build();
        dataverse.Import(stream);
    }

    private void Open(TestZip zip)
    {
        _here = Dataverse.OpenFile(FilePath, _options);
        Import(_here, zip);
        _there = Dataverse.OpenFile(FilePath);
    }
}
