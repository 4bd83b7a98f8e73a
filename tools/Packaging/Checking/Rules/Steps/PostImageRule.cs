using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules.Steps;

/// <summary>An image from after the operation is there after it alone, and not of a row that is gone.</summary>
internal sealed class PostImageRule : StepRule
{
    public override string Id => "step-post-image";

    protected override IEnumerable<(XObject Place, string Problem, string Remedy)> Check(StepSource step) =>
        from image in step.Images
        where (step.Message == "Delete" || step.Stage != "40") && (image.Text("ImageType") is StepSource.Post or StepSource.Both)
        select ((XObject)image, "A step on Delete, or before stage 40, cannot have a post-image.", "Take a pre-image, or register the step at stage 40.");
}
