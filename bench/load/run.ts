import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import {
  bundle,
  readFolder,
  readmeDeclarations,
  withoutPhones,
  withZodMini,
  withZodObject,
} from "../../scripts/load/measure.js";

/**
 * Prints what it takes to load the package, beside zod, valibot and ajv: import in a new process, bundle for a browser of
 * the same form, bytes on disk. Times are medians of many processes that take turns; the machine's load is said.
 */
const ROUNDS = Number(process.env.ROUNDS ?? 31);
const root = new URL("../../", import.meta.url).pathname;
const versions: Record<string, string> = JSON.parse(
  readFileSync(join(root, "bench/package.json"), "utf8"),
).dependencies;

const ZOD_FORM = `import * as z from "zod";
const schema = z.strictObject({
  name: z.string().trim().min(1).max(200), phone: z.string().regex(/^\\+[1-9][0-9]{4,14}$/),
  email: z.email().optional(), speed: z.number().positive().optional(),
});
console.log(schema.safeParse({}));`;
const VALIBOT_FORM = `import * as v from "valibot";
const schema = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)), phone: v.pipe(v.string(), v.regex(/^\\+[1-9][0-9]{4,14}$/)),
  email: v.optional(v.pipe(v.string(), v.email())), speed: v.optional(v.pipe(v.number(), v.gtValue(0))),
});
console.log(v.safeParse(schema, {}));`;
const AJV_FORM = `import Ajv from "ajv";
const validate = new Ajv().compile({
  type: "object", additionalProperties: false, required: ["name", "phone"],
  properties: {
    name: { type: "string", minLength: 1, maxLength: 200 }, phone: { type: "string", pattern: "^\\\\+[1-9][0-9]{4,14}$" },
    email: { type: "string", pattern: "^[^@]+@[^@]+$" }, speed: { type: "number", exclusiveMinimum: 0 },
  },
});
console.log(validate({}));`;
const declarations = readmeDeclarations();
const used = "\nconsole.log(upgrade, form, spring);";

interface Side {
  readonly name: string;
  readonly packages: readonly string[];
  readonly imports: string;
  readonly form: string;
}

const folder = mkdtempSync(join(tmpdir(), "purposebound-load-"));
try {
  execFileSync("npm", ["run", "build"], { cwd: root, stdio: "ignore" });
  execFileSync("npm", ["pack", "--pack-destination", folder], { cwd: root, stdio: "ignore" });
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  const ours = [join(folder, tarball), "zod@4"];
  const sides: readonly Side[] = [
    { name: "purposebound", packages: ours, imports: "purposebound", form: declarations + used },
    { name: "… without phones", packages: ours, imports: "purposebound", form: withoutPhones(declarations) + used },
    { name: "… with zod mini", packages: ours, imports: "purposebound", form: withZodMini(declarations) + used },
    { name: "… with import { z }", packages: ours, imports: "purposebound", form: withZodObject(declarations) + used },
    { name: "zod", packages: ["zod@4"], imports: "zod", form: ZOD_FORM },
    { name: "… with import { z }", packages: ["zod@4"], imports: "zod", form: withZodObject(ZOD_FORM) },
    { name: "valibot", packages: [`valibot@${versions.valibot}`], imports: "valibot", form: VALIBOT_FORM },
    { name: "ajv", packages: [`ajv@${versions.ajv}`], imports: "ajv", form: AJV_FORM },
  ];
  const places = sides.map(({ packages, form, imports }, index) => {
    const place = join(folder, String(index));
    mkdirSync(place);
    writeFileSync(join(place, "package.json"), JSON.stringify({ private: true }));
    execFileSync("npm", ["install", "--no-fund", "--no-audit", ...packages], { cwd: place, stdio: "ignore" });
    writeFileSync(
      join(place, "import.mjs"),
      `const start = performance.now(); await import("${imports}"); console.log(performance.now() - start);`,
    );
    return { place, form };
  });
  const times = places.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { place }] of places.entries()) {
      times[index]?.push(Number(spawnSync(process.execPath, ["import.mjs"], { cwd: place, encoding: "utf8" }).stdout));
    }
  }
  const median = (all: readonly number[] = []): number =>
    [...all].sort((one, other) => one - other)[all.length >> 1] ?? Number.NaN;
  const zod = median(times[sides.findIndex(({ name }) => name === "zod")]);
  console.log(
    `Node.js ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; medians of ${ROUNDS} processes each, taking turns\n`,
  );
  console.log(
    "| | import, ms | of zod's | bundle, KB | gzipped, KB | installed, KB | files |\n| --- | --- | --- | --- | --- | --- | --- |",
  );
  const kb = (bytes: number): string => (bytes / 1_000).toFixed(1);
  for (const [index, { place, form }] of places.entries()) {
    const [time, size, disk] = [
      median(times[index]),
      await bundle(form, place),
      readFolder(join(place, "node_modules")),
    ];
    const cells = [time.toFixed(1), (time / zod).toFixed(2), kb(size.bytes), kb(size.gzip), kb(disk.bytes), disk.files];
    console.log(`| ${sides[index]?.name} | ${cells.join(" | ")} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
