import { readFile } from "node:fs/promises";
import { type Basis, findSample, importSample, type System, systems } from "../examples/systems/list.js";
import { writePage } from "./write-page.js";

/**
 * Writes `docs/systems.md` from the examples that are compiled and run; with `--check`, only says whether it is up to date.
 */
const target = new URL("../docs/systems.md", import.meta.url);
const examples = new URL("../examples/", import.meta.url);

const BASES: Readonly<Record<Basis, string>> = {
  code: "from published programs that read such files, no exported file was read",
  rows: "from exported rows that others published, no file was exported by us",
  system: "from the source code of the system, no exported file was read",
};

function table(): string {
  const rows = systems.map(
    (one) => `| [${one.title}](#${anchor(one.title)}) | ${one.peculiar} | ${BASES[one.basis]} |`,
  );
  return ["| file | peculiar | layout of the sample |", "| --- | --- | --- |", ...rows].join("\n");
}

function anchor(title: string): string {
  return title.toLowerCase().replaceAll(",", "").replaceAll(" ", "-");
}

/** The outcome of the sample, from an import of it. */
async function tellOutcome(system: System): Promise<string> {
  const { result } = await importSample(system);
  const { rows, created, merged, leftOut, refused, omitted } = result;
  const parts = [
    `${created} came in`,
    ...(merged > 0 ? [`${merged} merged into them`] : []),
    ...(leftOut > 0 ? [`${leftOut} left out`] : []),
    ...(refused > 0 ? [`${refused} refused (${result.refusals.map(tellRefusal).join(", ")})`] : []),
  ];
  const without = Object.entries(omitted).map(([field, count]) => ` \`omitted\` counts ${count} \`${field}\`.`);
  return `The sample has ${rows} rows: ${parts.join(", ")}.${without.join("")}`;
}

function tellRefusal({ code, field }: { readonly code: string; readonly field: string | undefined }): string {
  return field === undefined ? `\`${code}\`` : `\`${code}\` of \`${field}\``;
}

async function section(system: System): Promise<string> {
  const [sample, code, outcome] = await Promise.all([
    readFile(findSample(system)),
    readFile(new URL(`systems/${system.path}.ts`, examples), "utf8"),
    tellOutcome(system),
  ]);
  const text = new TextDecoder(system.encoding).decode(sample).replaceAll("\r\n", "\n").trimEnd();
  return `### ${system.title}

${outcome}

\`\`\`text
${text}
\`\`\`

\`\`\`ts
${code.replaceAll("../assignments.js", "./assignments.js").trimEnd()}
\`\`\``;
}

const assignments = await readFile(new URL("systems/assignments.ts", examples), "utf8");
const rejects = await readFile(new URL("reject-file.ts", examples), "utf8");
const sections: string[] = [];
for (const system of systems) sections.push(await section(system));

const page = `# Files of known systems

At the end of this page you can import the file that your system exports, and hand back the rows that were refused.

The maps below are compiled and run in CI, each on the sample above it. The people in the samples are made up. **The layouts come
from what is public**, as the table says for each. Systems change their files, and write headers in the user's language. Therefore an
import ends with \`mapped-path-missing\`, before anything is stored, if a column is not there.

${table()}

Before you use a map, look at three things:

1. **The time zone.** Most systems write the time of the account without saying which. State yours, and compare one row with the
   screen of the system.
2. **The moment of consent.** A date of creation is a moment of consent only if the person created the entry, with your form. For
   uploaded lists, take the moment from where it was asked.
3. **People who opted out.** Exports have them. \`leaveOut\` names the columns that say so.

## The maps

${sections.join("\n\n")}

## The assignments of these maps

\`\`\`ts
// assignments.ts
${assignments.trimEnd()}
\`\`\`

## A file of rejects

An operator mends rows in a file, with the reason beside each. \`onRefused\` gives every refused row, in order, and the import waits for
it. The example copies those rows out of the operator's own file.

- **The file holds personal data**, of everything that the operator's file has, and no assignment covers it. Write it where only the
  operator reads it, outside backups. Delete it when the rows are mended. Reasons hold no values: only they may go into a log.
- **Cells stay as they were**, byte by byte, formulas included: a cell that begins with \`=\` in the operator's file begins with it here.
  Open it in a spreadsheet only if you would open the first one. The column of reasons cannot become a formula, since
  each reason begins with its code.
- The header is the first line, and the encoding has ASCII as a part: UTF-8 and Windows-1252, not UTF-16.
- The corrected file is imported as it is. The source ignores the column of reasons.

\`\`\`ts
${rejects.trimEnd()}
\`\`\`
`;

await writePage(target, page, "docs/systems.md", "docs:systems");
