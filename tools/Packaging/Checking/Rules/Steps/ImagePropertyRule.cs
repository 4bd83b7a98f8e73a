using System.Collections.Generic;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules.Steps;

/// <summary>An image names its columns, and the property of the message that holds the row.</summary>
internal sealed class ImagePropertyRule : StepRule
{
    public override string Id => "step-image-property";

    protected override IEnumerable<(XObject Place, string Problem, string Remedy)> Check(StepSource step)
    {
        foreach (var image in step.Images)
        {
            if (StepSource.Columns(image.Text("Attributes")).Count == 0)
            {
                yield return (image, "An image without columns carries them all, which costs.", "Name the columns that are read.");
            }

            var name = image.Text("MessagePropertyName");
            var message = SdkMessage.Find(step.Message);
            if (message is { ImageProperty: null })
            {
                yield return (image, $"{step.Message} has no images.", "Leave it out.");
            }
            else if (message is not null && name != message.ImageProperty && !(step.Message == "Merge" && name == "SubordinateId"))
            {
                yield return (image.Place("MessagePropertyName"), $"The row of {step.Message} is not in {name}.", $"Write {message.ImageProperty}.");
            }
        }
    }
}
