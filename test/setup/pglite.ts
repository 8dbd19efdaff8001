import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** A file with the data directory of a fresh PGlite. */
    template: string;
  }
}

/** Creates a database of PGlite once; tests begin with copies of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), "purposebound-pglite-"));
  const database = await PGlite.create();
  const data = await database.dumpDataDir("none");
  await database.close();
  const template = join(directory, "fresh.tar");
  await writeFile(template, Buffer.from(await data.arrayBuffer()));
  project.provide("template", template);
  return () => rm(directory, { recursive: true, force: true });
}
