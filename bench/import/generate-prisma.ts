// Writes Prisma's client for schema.prisma to .generated, as `prisma generate` does, with the generator that is bundled into that
// command. The command itself is 160 MB more, and ends with an error where it can't download an engine for migrations, which
// nothing here uses.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

// what these packages have for import doesn't load: paths have no ending, and names aren't exported
const require = createRequire(import.meta.url);
const { PrismaClientTsGenerator } =
  require("@prisma/client-generator-ts") as typeof import("@prisma/client-generator-ts");
const { getGenerators, loadSchemaContext } = require("@prisma/internals") as typeof import("@prisma/internals");

const schemaContext = await loadSchemaContext({
  schemaPath: { cliProvidedPath: fileURLToPath(new URL("schema.prisma", import.meta.url)) },
  printLoadMessage: false,
});
const generators = await getGenerators({
  schemaContext,
  registry: { "prisma-client": { type: "in-process", generator: new PrismaClientTsGenerator() } },
  skipDownload: true,
  cliCommand: "generate",
});
for (const generator of generators) await generator.generate();
