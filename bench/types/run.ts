/**
 * Type-check cost beside plain zod: instantiations and time for 1, 10 and 100 assignments of 20 fields, used through every
 * door, passing and failing. What each side does is written in `project.ts`. Run with `npx tsx bench/types/run.ts`; exits
 * with 1 if at 100 assignments this package costs more than twice zod's, or if the cost is not linear.
 *
 * Both sides see declaration files, as an application does: those of this package are made of `src` first.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type ts from "typescript";
import { type Project, projectOf, type Side } from "./project.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(dirname(HERE));
const WORK = join(HERE, ".generated");
const require = createRequire(import.meta.url);

const SIZES = [1, 10, 100] as const;
const OUTCOMES = ["passing", "failing"] as const;
const MOST = 2;
/** Twice the assignments may cost a little more than twice as much. */
const MOST_GROWTH = 1.15;

interface Cost {
  readonly instantiations: number;
  readonly milliseconds: number;
  readonly errors: number;
}

const OPTIONS = {
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.AsyncIterable"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: ["node"],
} as const;

function declarations(): string {
  const out = join(WORK, "declarations");
  const project = join(WORK, "tsconfig.declarations.json");
  const own = { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: out, rootDir: join(ROOT, "src") };
  writeFileSync(
    project,
    JSON.stringify({ extends: join(ROOT, "tsconfig.json"), compilerOptions: own, include: [join(ROOT, "src")] }),
  );
  execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", project], { stdio: "inherit" });
  return join(out, "index.d.ts");
}

/** Writes a project with its tsconfig; the path of that. */
function written(project: Project, folder: string, declared: string): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of project) writeFileSync(join(folder, name), text);
  const config = join(folder, "tsconfig.json");
  const paths = { purposebound: [declared], "purposebound/store": [join(dirname(declared), "store/index.d.ts")] };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...OPTIONS, paths }, include: ["*.ts"] }));
  return config;
}

function byApi(module: string, config: string): Cost {
  const compiler = require(module) as typeof ts;
  const { config: read } = compiler.readConfigFile(config, compiler.sys.readFile);
  const { options, fileNames } = compiler.parseJsonConfigFileContent(read, compiler.sys, dirname(config));
  const program = compiler.createProgram(fileNames, options);
  program.getGlobalDiagnostics();
  const start = performance.now();
  const errors = program.getSemanticDiagnostics().length;
  return { instantiations: program.getInstantiationCount(), milliseconds: performance.now() - start, errors };
}

function byBinary(config: string): Cost {
  let text: string;
  try {
    // one thread, so that the time is the work done
    const args = [join(ROOT, "node_modules/ts7/bin/tsc"), "-p", config, "--extendedDiagnostics", "--singleThreaded"];
    text = execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
  } catch (error) {
    text = String((error as { stdout?: string }).stdout); // errors end it with 1 or 2
  }
  const number = (pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? Number.NaN);
  return {
    instantiations: number(/^Instantiations:\s+(\d+)/m),
    milliseconds: number(/^Check time:\s+([\d.]+)s/m) * 1_000,
    errors: text.match(/ error TS\d+/g)?.length ?? 0,
  };
}

const VERSIONS: readonly (readonly [string, (config: string) => Cost])[] = [
  ["6.0", (config) => byApi("typescript", config)],
  ["5.9", (config) => byApi("ts59", config)],
  ["7.0", byBinary],
];

rmSync(WORK, { recursive: true, force: true });
mkdirSync(WORK, { recursive: true });
const declared = declarations();
const repeats = Number(process.env.REPEATS ?? 2);
const only = process.env.ONLY;
let failed = false;
for (const [version, measure] of VERSIONS.filter(([name]) => only === undefined || only === name)) {
  for (const outcome of OUTCOMES) {
    const costs = new Map<string, Cost>();
    for (const size of SIZES) {
      for (const side of ["zod", "purposebound"] as const satisfies readonly Side[]) {
        const config = written(projectOf(side, size, outcome), join(WORK, `${side}-${outcome}-${size}`), declared);
        const runs = Array.from({ length: repeats }, () => measure(config));
        const best = runs.reduce((one, other) => (other.milliseconds < one.milliseconds ? other : one));
        costs.set(`${side} ${size}`, best);
      }
      const [zod, own] = [costs.get(`zod ${size}`), costs.get(`purposebound ${size}`)];
      if (zod === undefined || own === undefined) continue;
      console.log(
        `TypeScript ${version} ${outcome} ${String(size).padStart(3)}:`,
        `instantiations ${zod.instantiations} zod, ${own.instantiations} here (${(own.instantiations / zod.instantiations).toFixed(2)}x);`,
        `check ${zod.milliseconds.toFixed(0)} ms, ${own.milliseconds.toFixed(0)} ms (${(own.milliseconds / zod.milliseconds).toFixed(2)}x);`,
        `errors ${zod.errors}, ${own.errors}`,
      );
      if (outcome === "passing" && own.errors > 0) failed = true;
      if (size === 100 && Math.max(own.instantiations / zod.instantiations, own.milliseconds / zod.milliseconds) > MOST)
        failed = true;
    }
    const at = (size: number): number => costs.get(`purposebound ${size}`)?.instantiations ?? Number.NaN;
    // the cost of one more assignment, between 10 and 100 beside between 1 and 10
    const growth = (at(100) - at(10)) / 90 / ((at(10) - at(1)) / 9);
    console.log(`TypeScript ${version} ${outcome}: growth of the cost of one more assignment ${growth.toFixed(3)}`);
    if (growth > MOST_GROWTH) failed = true;
  }
}
if (failed) process.exitCode = 1;
