using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules.Steps;

/// <summary>A row that is being created has no image from before.</summary>
internal sealed class PreImageRule : StepRule
{
    public override string Id => "step-pre-image";

    protected override IEnumerable<(XObject Place, string Problem, string Remedy)> Check(StepSource step) =>
        from image in step.Images
        where step.Message == "Create" && (image.Text("ImageType") is StepSource.Pre or StepSource.Both)
        select ((XObject)image, "A step on Create cannot have a pre-image.", "Read the Target instead.");
}
