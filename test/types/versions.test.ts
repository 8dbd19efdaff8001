import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compiler, expectedIn, type Fault, faultsOf, filesOf, mismatches, repositoryOptions, same } from "./compile.js";
import { ATTACKS, generated } from "./generate.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(dirname(HERE));
const FOLDER = join(HERE, ".generated");
const require = createRequire(import.meta.url);
const corpus = generated();
const files = [...corpus.keys()].map((name) => join(FOLDER, name));

type Found = ReadonlyMap<string, readonly Fault[]>;

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [name, text] of corpus) writeFileSync(join(FOLDER, name), text);
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** Compiles with the version whose API this repository uses. */
function byThis(exactOptionalPropertyTypes: boolean): Found {
  const program = compiler()(files, { ...repositoryOptions(), exactOptionalPropertyTypes });
  return new Map(files.map((file) => [file, faultsOf(program, file)]));
}

/** Compiles with a version that is run as a command. */
function byCommand(tsc: string, exactOptionalPropertyTypes: boolean): Found {
  const config = join(FOLDER, "tsconfig.json");
  const own = { exactOptionalPropertyTypes, noUnusedLocals: false, noUnusedParameters: false, rootDir: ROOT };
  const legitimate = filesOf("legitimate");
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(ROOT, "tsconfig.json"),
      compilerOptions: own,
      files: [...files, ...legitimate],
      include: [],
    }),
  );
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", config, "--pretty", "false"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const found = new Map<string, Fault[]>([...files, ...legitimate].map((file) => [file, []]));
  let last: { text: string } | undefined;
  for (const line of stdout.split("\n")) {
    const match = /^(\S.*?)\((\d+),\d+\): error TS(\d+): (.*)$/.exec(line);
    if (match === null) {
      if (last !== undefined) last.text += `\n${line}`;
      continue;
    }
    const [, path = "", at, code, text = ""] = match;
    const fault = { line: Number(at), code: same(Number(code)), text };
    found.get(join(ROOT, path))?.push(fault);
    last = fault;
  }
  return found;
}

const VERSIONS: readonly (readonly [string, () => Found])[] = [
  ["6", () => byThis(true)],
  ["6, without exactOptionalPropertyTypes", () => byThis(false)],
  ["5.9, the lowest supported", () => byCommand(require.resolve("ts59/bin/tsc"), true)],
  ["7", () => byCommand(join(ROOT, "node_modules/ts7/bin/tsc"), true)],
];

describe.each(VERSIONS)("the corpus on TypeScript %s", (_, compile) => {
  let found: Found;
  // the compilers of all versions share the machine with every other test
  beforeAll(() => {
    found = compile();
  }, 240_000);

  it.each([...corpus])("is refused at the door of %s, line by line", (name, text) => {
    expect(mismatches(expectedIn(text), found.get(join(FOLDER, name)) ?? [])).toEqual([]);
  });

  it("leaves what is legitimate alone", () => {
    const alarms = [...found].filter(([file, faults]) => !corpus.has(basename(file)) && faults.length > 0);
    expect(alarms).toEqual([]);
  });
});

describe("the messages", () => {
  it("name field, assignment and remedy in one line, at every door", () => {
    const lines = [...byThis(true)].flatMap(([file, faults]) =>
      expectedIn(corpus.get(basename(file)) ?? "")
        .filter(({ text }) => text.startsWith('NotDeclared<"'))
        .map(({ line, text }) =>
          faults.some((one) => one.line === line && one.text.split("\n").some((whole) => whole.includes(text))),
        ),
    );
    expect(lines.length).toBeGreaterThan(200);
    expect(lines.every(Boolean)).toBe(true);
  });

  it("are asked for by every shape at every door", () => {
    const asked = [...corpus.values()].flatMap((text) => expectedIn(text)).length;
    expect(asked).toBeGreaterThanOrEqual(ATTACKS);
    expect(ATTACKS).toBeGreaterThan(250);
  });
});
