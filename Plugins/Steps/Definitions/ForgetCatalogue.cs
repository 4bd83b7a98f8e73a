using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Definitions;

/// <summary>
/// A change of what leads are judged by or born with counts at once in this process; others see it within a minute. New checklist items,
/// calendars and currencies need no step: what the catalogue does not know it looks up.
/// </summary>
[PluginType("abc96c72-a79a-4863-9723-435058fcf426")]
[PluginStep("09095907-3bc2-493f-b7e8-a78e9e84b474", Message.Create, ScopeTable.Name, Stage.PostOperation)]
[PluginStep("d1b62589-5df5-4a50-aaa7-3bc909fe27b5", Message.Update, ScopeTable.Name, Stage.PostOperation,
    Filter = ScopeTable.Code + "," + ScopeTable.RolloutMode + "," + ScopeTable.WriteStep + "," + ScopeTable.StateCode + ","
        + ScopeTable.WorkCalendarId + "," + ScopeTable.Routing + "," + ScopeTable.ManagerTeamId + "," + ScopeTable.QualificationTeamId + ","
        + ScopeTable.LaneCapacity + "," + ScopeTable.HourCost + "," + ScopeTable.EmailNotices)]
[PluginStep("c9ad74a7-7efc-42c5-bc88-486804f07926", Message.Delete, ScopeTable.Name, Stage.PostOperation)]
[PluginStep("3fb2db74-b4c9-46c2-84f4-b21aded77195", Message.Create, LeadDefinitionTable.Name, Stage.PostOperation)]
[PluginStep("464193b9-71d9-429f-b6e0-c4935732c77c", Message.Update, LeadDefinitionTable.Name, Stage.PostOperation,
    Filter = LeadDefinitionTable.PrimaryName + "," + LeadDefinitionTable.ScopeId + "," + LeadDefinitionTable.Version + ","
        + LeadDefinitionTable.Priority + ","
        + LeadDefinitionTable.Document + "," + LeadDefinitionTable.Status + "," + LeadDefinitionTable.EffectiveFrom + "," + LeadDefinitionTable.RetiredOn)]
[PluginStep("830137c3-a721-4c6e-bf50-fc947dd6aea4", Message.Delete, LeadDefinitionTable.Name, Stage.PostOperation)]
[PluginStep("dffb1640-a7fa-491a-a4d3-f3b8195fa35d", Message.Create, CriterionTable.Name, Stage.PostOperation)]
[PluginStep("d9694739-d6d8-4ef5-92d2-3b6651bd9e04", Message.Update, CriterionTable.Name, Stage.PostOperation,
    Filter = CriterionTable.LeadDefinitionId + "," + CriterionTable.PrimaryName + "," + CriterionTable.Dimension + "," + CriterionTable.Group + ","
        + CriterionTable.Code + "," + CriterionTable.Order + "," + CriterionTable.Kind + "," + CriterionTable.Column + "," + CriterionTable.Signal + ","
        + CriterionTable.Item + "," + CriterionTable.Points + "," + CriterionTable.Settings + "," + CriterionTable.IgnoreWhenEmpty)]
[PluginStep("98b7925a-3d63-4e49-bb47-fb9f7fd26773", Message.Delete, CriterionTable.Name, Stage.PostOperation)]
[PluginStep("46a4a6c0-ecdd-4579-9520-ac79103befb8", Message.Update, SignalTypeTable.Name, Stage.PostOperation,
    Filter = SignalTypeTable.Code + "," + SignalTypeTable.Class + "," + SignalTypeTable.Conditions + "," + SignalTypeTable.StateCode)]
[PluginStep("4f140a4a-09af-46fd-929f-9160fad6b5ef", Message.Create, SignalTypeTable.Name, Stage.PostOperation)]
[PluginStep("954f72e3-e2b7-46b1-b268-3951ed87c89e", Message.Delete, SignalTypeTable.Name, Stage.PostOperation)]
[PluginStep("e79000b5-6452-4721-ac20-7db26710963a", Message.Update, ChecklistItemTable.Name, Stage.PostOperation,
    Filter = ChecklistItemTable.Code)]
[PluginStep("572ea3a4-7cd5-4e8a-b4bb-61933aed82a4", Message.Delete, ChecklistItemTable.Name, Stage.PostOperation)]
[PluginStep("f194a76a-3844-4c51-99bc-3176d116e891", Message.Update, WorkCalendarTable.Name, Stage.PostOperation,
    Filter = WorkCalendarTable.PrimaryName + "," + WorkCalendarTable.Code + "," + WorkCalendarTable.Hours + "," + WorkCalendarTable.Holidays + ","
        + WorkCalendarTable.TimeZone)]
[PluginStep("2bb71fdf-f240-4999-8aaa-7c8ae5c303e2", Message.Delete, WorkCalendarTable.Name, Stage.PostOperation)]
[PluginStep("2de64ff2-3fcd-4533-8987-417dcf6dc476", Message.Create, NurtureTrackTable.Name, Stage.PostOperation)]
[PluginStep("ed89d47e-45e8-46dd-bde7-2ca4a6abd660", Message.Update, NurtureTrackTable.Name, Stage.PostOperation,
    Filter = NurtureTrackTable.Code + "," + NurtureTrackTable.PrimaryName + "," + NurtureTrackTable.RecallDays + "," + NurtureTrackTable.LongestSilenceDays + ","
        + NurtureTrackTable.StateCode)]
[PluginStep("47e85472-210e-43c1-815d-9a4b6b5c434c", Message.Delete, NurtureTrackTable.Name, Stage.PostOperation)]
[PluginStep("c22ec01b-748b-43f6-8f9f-04c2b5f88203", Message.Update, "transactioncurrency", Stage.PostOperation,
    Filter = "exchangerate")]
public sealed class ForgetCatalogue : PluginBase
{
    private protected override void Run(PluginRun run) => DefinitionCatalogue.Forget(run);
}
