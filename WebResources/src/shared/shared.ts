/** What form scripts, commands and pages share. Every script of the product lives in the namespace Xl. */
namespace Xl {
    /** The base name of the texts; the web resource is this name with the language and .resx. */
    export const texts = "xl_/loc/strings";
}
