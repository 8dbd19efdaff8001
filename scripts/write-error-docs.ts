import { type CatalogueEntry, DEFINITIONS, REFUSALS, STORES } from "../src/errors/catalogue.js";
import { STORAGE_FAILURES, WITHOUT_CODE } from "../src/errors/storage-failures.js";
import { writePage } from "./write-page.js";

/** Writes `docs/errors.md` from the catalogue; with `--check`, only says whether it is up to date. */
const target = new URL("../docs/errors.md", import.meta.url);

function table(entries: readonly (readonly [string, CatalogueEntry])[]): string {
  const rows = entries.map(([code, { cause, remedy }]) => `| \`${code}\` | ${cause} | ${remedy} |`);
  return ["| code | cause | remedy |", "| --- | --- | --- |", ...rows].join("\n");
}

const page = `# Errors

Recognise errors by their \`code\`. Codes are stable, and messages may change. No error of this package holds a personal
value, in its message, its properties or its cause. It names an undeclared key only if the key is a harmless identifier
(letters, digits and \`_\`, at most 40, no run of 5 digits). An option that a function does not take is
\`invalid-argument\`, \`invalid-query\` in a query, and \`invalid-terms\` in a declaration. Other mistakes that types would
have caught, such as passing a number in place of rows, are \`invalid-argument\` too.

## Refusals

Input that was not accepted. The doors throw one \`RefusedError\` (code \`refused\`). Its \`refusals\`, 25 at most and
\`total\` in all, each have \`code\`, \`field\`, \`path\`, \`message\` and \`remedy\`. An import counts them by code
and place instead.

${table(Object.entries(REFUSALS))}

## Definitions

A declaration is not usable. The \`define…\` functions, \`field\`, \`contact\` and the bases throw a \`DefinitionError\`.

${table(Object.entries(DEFINITIONS))}

## Stores

Work could not be done. \`openStore\` and datasets throw a \`StoreError\`; \`StorageError\` and
\`ImportInterruptedError\` are kinds of it.

${table(Object.entries(STORES))}

### Codes of \`storage-failed\`

\`StorageError.driverCode\` is an SQLSTATE of PostgreSQL (two letters here stand for a class of them) or a code of Node.js.

${table(STORAGE_FAILURES.map((one) => [one.codes.join("`, `"), one]))}

Without a code: ${WITHOUT_CODE}
`;

await writePage(target, page, "docs/errors.md", "docs:errors");
