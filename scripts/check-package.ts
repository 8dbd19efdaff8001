import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkAnywhere } from "./load/anywhere.js";
import { checkBudget } from "./load/budget.js";

const DECLARED = `
import * as z from "zod";
import { contract, contact, defineAssignment, defineController, defineSource, field } from "purposebound";
import { openStore } from "purposebound/store";
import { pglite } from "purposebound/postgres";
const controller = defineController({
  name: "FjordNet AS", country: "NO", organisationNumber: "999999999",
  contact: { email: "privacy@fjordnet.example", postal: "Oslo" }, dpo: { name: "DPO", email: "dpo@fjordnet.example" },
});
export const care = defineAssignment({
  id: "care", controller, retention: { keep: "P1M", from: "updated" }, identifiedBy: ["email"],
  purpose: { title: "Care", category: "dpv:CustomerCare", basis: contract({ contract: "Subscription" }) },
  fields: { ...contact("email"), plan: field(z.enum(["a", "b"]), { necessity: "Decides the answer" }) },
});
const source = defineSource(care, { id: "form", origin: { name: "Form", obtained: "from-person" } });
`;

const WORKS = `${DECLARED}
const store = await openStore({ storage: pglite(), assignments: [care] });
await store.dataset(care).add({ email: "a@b.example", plan: "a" }, { source });
const held = await store.dataset(care).subject({ email: "a@b.example" }).access();
if (held?.record.plan !== "a") throw new Error("not held");
await store.close();
console.log("pass");
`;

/** The boundary where no code may be generated, as under a strict content security policy. */
const STRICT = `${DECLARED}
try { new Function(""); throw new TypeError("code may be generated"); } catch (error) { if (error instanceof TypeError) throw error; }
if (care.parse({ email: " A@b.example ", plan: "a" }).email !== "a@b.example") throw new Error("not let in");
const refused = care.safeParse({ email: "a@b.example", plan: "c", birthDate: "x" });
if (refused.success || refused.error.total !== 2) throw new Error("not refused");
const { memory } = await import("purposebound/memory");
const store = await openStore({ storage: memory(), assignments: [care] });
const rows = [{ email: "a@b.example", plan: "a" }, { email: "b@b.example", plan: "c" }];
const { created, refused: left } = await store.dataset(care).import(source, rows);
if (created !== 1 || left !== 1) throw new Error("not imported");
await store.close();
console.log("pass");
`;

/** Rows of each reader, with the packages that they need. */
const READS = `
import { csv } from "purposebound";
import { ndjson, xlsx } from "purposebound/readers";
import { writeXlsx } from "hucre/xlsx";
const sheet = await writeXlsx({ sheets: [{ name: "S", rows: [["a"], [1]] }] });
for (const rows of [csv("a\\n1\\n"), ndjson('{"a":1}\\n'), xlsx(sheet)]) {
  for await (const row of rows) if (Number(row.a) !== 1) throw new Error("read otherwise: " + JSON.stringify(row));
}
console.log("pass");
`;

/** A webhook whose signature is verified where it arrives. */
const NOTIFIES = `${DECLARED}
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";
import { memory } from "purposebound/memory";
import { webhook } from "purposebound/notify";
const secret = "whsec_" + Buffer.alloc(32, 1).toString("base64");
const got = [];
const server = createServer(async (request, response) => {
  got.push(new Webhook(secret).verify(await text(request), request.headers).type);
  response.end();
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const url = "http://127.0.0.1:" + server.address().port + "/";
const notify = webhook({ url, secret, allowHttp: true, allowPrivateAddresses: true });
const store = await openStore({ storage: memory(), assignments: [care], notify });
await store.deliver();
await store.close();
server.close();
if (got.join() !== "purposebound.definition") throw new Error("got " + got);
console.log("pass");
`;

/** The console behind a server of Node.js. */
const SERVES = `${DECLARED}
import { createServer } from "node:http";
import { createConsole } from "purposebound/console";
import { memory } from "purposebound/memory";
import { toNodeHandler } from "purposebound/node";
const store = await openStore({ storage: memory(), assignments: [care] });
const handle = createConsole({ store, basePath: "/privacy", authorize: () => ({ role: "dpo", actor: "dpo:1" }) });
const server = createServer(toNodeHandler(handle));
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const home = await fetch("http://127.0.0.1:" + server.address().port + "/privacy/en/");
const html = await home.text();
server.close();
server.closeAllConnections();
await store.close();
if (home.status !== 200 || !html.includes("<main")) throw new Error("not served: " + home.status);
console.log("pass");
`;

/** What an application's own CI states. */
const PROPERTY = `${DECLARED}
import fc from "fast-check";
import { arbitraryInput, arbitraryOverreach } from "purposebound/testing";
fc.assert(fc.property(arbitraryInput(care), (input) => care.safeParse(input).success));
fc.assert(fc.property(arbitraryOverreach(care), (input) => !care.safeParse(input).success));
console.log("pass");
`;

const TYPED = `${DECLARED}
export async function main() {
  const store = await openStore({ storage: pglite(), assignments: [care] });
  await store.dataset(care).add({ email: "a@b.example", plan: "a" }, { source });
  // @ts-expect-error an undeclared field
  await store.dataset(care).add({ email: "a@b.example", plan: "a", birthDate: "x" }, { source });
}
`;

/** Types without the library "DOM" and without `@types/node`; zod's own declarations name `URL`, which is theirs to mend. */
const BARE = {
  compilerOptions: {
    noEmit: true,
    pretty: false,
    strict: true,
    module: "nodenext",
    target: "es2022",
    lib: ["es2022"],
    types: [],
  },
  files: ["typed.mts"],
};

/**
 * Packs the package and uses the tarball as an application would: installed in an empty folder, from ESM and CommonJS,
 * each subpath, with the drivers and without; types checked by the compiler without skipping declarations.
 */
const root = new URL("../", import.meta.url).pathname;
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const folder = mkdtempSync(join(tmpdir(), "purposebound-package-"));
try {
  run("npm", ["run", "build"], root);
  console.log(run("npx", ["publint", "--strict"], root));
  run("npm", ["pack", "--pack-destination", folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack made no tarball");
  console.log(run("npx", ["attw", join(folder, tarball), "--profile", "node16"], root));

  const application = join(folder, "application");
  execFileSync("mkdir", [application]);
  const write = (name: string, text: string): void => writeFileSync(join(application, name), text);
  write("package.json", JSON.stringify({ name: "application", private: true }));
  run("npm", ["install", "--no-fund", "--no-audit", `../${tarball}`, "zod@4"], application);
  for (const line of await checkBudget(application)) console.log(line);
  for (const line of await checkAnywhere(application)) console.log(line);

  write(
    "loads.mjs",
    loading((path) => `await import("${path}")`),
  );
  write("loads.cjs", `(async () => {${loading((path) => `require("${path}")`)}})();`);
  write(
    "lacks.mjs",
    lacking((path) => `await import("${path}")`),
  );
  write("lacks.cjs", `(async () => {${lacking((path) => `require("${path}")`)}})();`);
  for (const name of ["loads.mjs", "loads.cjs", "lacks.mjs", "lacks.cjs"]) {
    console.log(name, run("node", [name], application).trim());
  }

  run(
    "npm",
    ["install", "--no-fund", "--no-audit", "typescript@6", "@types/node@20", "@electric-sql/pglite"],
    application,
  );
  write("works.mjs", WORKS);
  write("typed.mts", TYPED);
  write("typed.cts", TYPED.replaceAll("export ", ""));
  console.log("works.mjs", run("node", ["works.mjs"], application).trim());
  run("npm", ["install", "--no-fund", "--no-audit", "fast-check"], application);
  write("property.mjs", PROPERTY);
  console.log("property.mjs", run("node", ["property.mjs"], application).trim());
  run("npm", ["install", "--no-fund", "--no-audit", "lossless-json", "@zip.js/zip.js", "sax", "hucre"], application);
  for (const [name, text] of [
    ["reads.mjs", READS],
    [
      "reads.cjs",
      `(async () => {${READS.replaceAll(/^import (.*) from ("[^"]*");$/gm, "const $1 = require($2);")}})();`,
    ],
  ] as const) {
    write(name, text);
    console.log(name, run("node", [name], application).trim());
  }
  run("npm", ["install", "--no-fund", "--no-audit", "standardwebhooks"], application);
  write("notifies.mjs", NOTIFIES);
  console.log("notifies.mjs", run("node", ["notifies.mjs"], application).trim());
  run("npm", ["install", "--no-fund", "--no-audit", "hono"], application);
  write("serves.mjs", SERVES);
  console.log("serves.mjs", run("node", ["serves.mjs"], application).trim());
  write("strict.mjs", STRICT);
  const noCode = "--disallow-code-generation-from-strings";
  console.log("strict.mjs", run("node", [noCode, "strict.mjs"], application).trim());
  const options = [
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--lib",
    "es2023,dom",
    "--types",
    "node",
  ];
  console.log("types", run("npx", ["tsc", ...options, "typed.mts", "typed.cts"], application) || "pass");
  write("bare.json", JSON.stringify(BARE));
  const { stdout } = spawnSync("npx", ["tsc", "--project", "bare.json"], { cwd: application, encoding: "utf8" });
  const own = stdout.split("\n").filter((line) => /^\S/.test(line) && !line.startsWith("node_modules/zod/"));
  if (own.length > 0) throw new Error(`types that need a library besides the language's own:\n${own.join("\n")}`);
  console.log("types without DOM and @types/node pass");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A program that is told to install what the testing subpath needs. */
function lacking(load: (path: string) => string): string {
  return `
    const told = await (async () => { ${load("purposebound/testing")}; })().then(() => "loaded", (error) => error.message);
    if (!told.includes("npm install --save-dev fast-check")) throw new Error("not told what to install: " + told);
    const unpaged = await (async () => { ${load("purposebound/console")}; })().then(() => "loaded", (error) => error.message);
    if (!unpaged.includes("npm install hono")) throw new Error("not told what to install: " + unpaged);
    const { ndjson, xlsx } = ${load("purposebound/readers")};
    for (const [rows, install] of [[ndjson("{}\\n"), "lossless-json"], [xlsx(new Uint8Array(4)), "@zip.js/zip.js sax"]]) {
      const missing = await rows.next().then(() => "read", (error) => error.code + " " + error.message);
      if (!missing.startsWith("reader-missing") || !missing.includes("npm install " + install)) {
        throw new Error("not told what to install: " + missing);
      }
    }
    const { webhook } = ${load("purposebound/notify")};
    const secret = "whsec_" + Buffer.alloc(32, 1).toString("base64");
    const { openStore } = ${load("purposebound/store")};
    const { memory } = ${load("purposebound/memory")};
    const notify = webhook({ url: "https://hook.example/", secret });
    const unsigned = await openStore({ storage: memory(), assignments: [], notify }).then(() => "opened", (error) => error.code + " " + error.message);
    if (!unsigned.startsWith("notifier-missing") || !unsigned.includes("npm install standardwebhooks")) {
      throw new Error("not told what to install: " + unsigned);
    }
    console.log("pass");`;
}

/** A program that loads every subpath without any driver, and sees that classes are one and the same in all. */
function loading(load: (path: string) => string): string {
  return `
    const core = ${load("purposebound")};
    const { openStore } = ${load("purposebound/store")};
    ${load("purposebound/adapter")};
    const { memory } = ${load("purposebound/memory")};
    const { pglite, postgres } = ${load("purposebound/postgres")};
    ${load("purposebound/oversight")};
    ${load("purposebound/documents")};
    ${load("purposebound/node")};
    ${load("purposebound/notify")};
    ${load("purposebound/readers")};
    const missing = [pglite(), postgres("postgres://localhost/none")].map((storage) =>
      openStore({ storage, assignments: [] }).then(() => "opened", (error) => error instanceof core.StoreError && error.code));
    const codes = await Promise.all(missing);
    if (codes.join() !== "driver-missing,driver-missing") throw new Error("drivers are not optional: " + codes);
    await (await openStore({ storage: memory(), assignments: [] })).close();
    console.log("pass");`;
}
