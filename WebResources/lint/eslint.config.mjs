// The rules of Microsoft's solution checker for web resources, with the core rules that it adds; every finding is an error.
import powerApps from "@microsoft/eslint-plugin-power-apps";

const ofPowerApps = Object.fromEntries(Object.keys(powerApps.rules).map((name) => [`@microsoft/power-apps/${name}`, "error"]));

/** What takes text for markup; hostile content must never get there. */
const markup = ["innerHTML", "outerHTML", "insertAdjacentHTML", "createContextualFragment", "setHTMLUnsafe", "srcdoc"];

export default [
  {
    files: ["**/*.js"],
    // Newer syntax does not parse: ES2018 is what the solution checker reads.
    languageOptions: { ecmaVersion: 2018, sourceType: "script" },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    plugins: { "@microsoft/power-apps": powerApps },
    rules: {
      ...ofPowerApps,
      "eqeqeq": "error",
      "no-alert": "error",
      "no-console": "error",
      "no-debugger": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-with": "error",
      "strict": ["error", "global"],
      "no-restricted-properties": ["error",
        ...markup.map((property) => ({ property, message: "It takes text for markup; make elements with Xl.el." })),
        ...["write", "writeln", "domain", "cookie"].map((property) => ({ object: "document", property })),
      ],
      // A property by its name in brackets or in a pattern passes the rule above.
      "no-restricted-syntax": ["error", ...markup.map((name) => ({
        selector: `MemberExpression[computed=true] > Literal[value="${name}"]`, message: "It takes text for markup; make elements with Xl.el.",
      })), {
        selector: "CallExpression[callee.property.name='postMessage'][arguments.1.value='*']", message: "Name the origin that may read it.",
      }],
    },
  },
  {
    // The commands are asked for anew after one was run, which no rule of a command does itself.
    files: ["**/commands/run.js"],
    rules: { "@microsoft/power-apps/avoid-ui-refreshribbon": "off" },
  },
];
