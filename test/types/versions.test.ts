import { execFile } from "node:child_process";
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

/** What a version finds, once it has compiled the corpus. */
type Compiled = () => Promise<Found>;

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [name, text] of corpus) writeFileSync(join(FOLDER, name), text);
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const compileThis = compiler();

/** Compiles with the version whose API this repository uses. */
function byThis(exactOptionalPropertyTypes: boolean): Compiled {
  return once(async () => {
    const program = compileThis(files, { ...repositoryOptions(), exactOptionalPropertyTypes });
    return new Map(files.map((file) => [file, faultsOf(program, file)]));
  });
}

/** Compiles with a version that is run as a command, beside this process. */
function byCommand(name: string, tsc: string): Compiled {
  return once(() => compileBeside(name, tsc));
}

async function compileBeside(name: string, tsc: string): Promise<Found> {
  const config = join(FOLDER, `tsconfig.${name}.json`);
  const own = { exactOptionalPropertyTypes: true, noUnusedLocals: false, noUnusedParameters: false, rootDir: ROOT };
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
  const stdout = await new Promise<string>((resolve, reject) => {
    const args = [tsc, "-p", config, "--pretty", "false"];
    execFile(process.execPath, args, { cwd: ROOT, maxBuffer: 2 ** 26 }, (error, output) =>
      // a number says that it found errors, which is what it is run for
      error === null || typeof error.code === "number" ? resolve(output) : reject(error),
    );
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

/** Calls a function no more than once. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

const [by6, by59, by7] = [
  byThis(true),
  byCommand("5.9", require.resolve("ts59/bin/tsc")),
  byCommand("7", join(ROOT, "node_modules/ts7/bin/tsc")),
];
const VERSIONS: readonly (readonly [string, Compiled])[] = [
  ["6", by6],
  ["6, without exactOptionalPropertyTypes", byThis(false)],
  ["5.9, the lowest supported", by59],
  ["7", by7],
];

// commands begin first, and compile beside this process; what they find, and their failure, is told below
beforeAll(() => {
  for (const compiled of [by59, by7]) compiled().catch(() => undefined);
});

describe.each(VERSIONS)("the corpus on TypeScript %s", (_, compiled) => {
  let found: Found;
  // the compilers of all versions share the machine with every other test
  beforeAll(async () => {
    found = await compiled();
  }, 240_000);

  it.each([...corpus])("gives the expected errors in %s, line by line", (name, text) => {
    expect(mismatches(expectedIn(text), found.get(join(FOLDER, name)) ?? [])).toEqual([]);
  });

  it("gives no error in legitimate code", () => {
    const alarms = [...found].filter(([file, faults]) => !corpus.has(basename(file)) && faults.length > 0);
    expect(alarms).toEqual([]);
  });
});

describe("the messages", () => {
  it("name field, assignment and remedy in one line, for every typed function", async () => {
    const lines = [...(await by6())].flatMap(([file, faults]) =>
      expectedIn(corpus.get(basename(file)) ?? "")
        .filter(({ text }) => text.startsWith('NotDeclared<"'))
        .map(({ line, text }) =>
          faults.some((one) => one.line === line && one.text.split("\n").some((whole) => whole.includes(text))),
        ),
    );
    expect(lines.length).toBeGreaterThan(200);
    expect(lines.every(Boolean)).toBe(true);
  });

  it("are expected for every shape at every typed function", () => {
    const asked = [...corpus.values()].flatMap((text) => expectedIn(text)).length;
    expect(asked).toBeGreaterThanOrEqual(ATTACKS);
    expect(ATTACKS).toBeGreaterThan(250);
  });
});
