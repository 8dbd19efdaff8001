import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A folder with more files than this is no longer read at one glance. */
const MOST_FILES = 12;

/** Folders that hold more, each with its reason. */
const LARGER: Readonly<Record<string, string>> = {};

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return (
    entries
      // below test/left-behind, old packages are unpacked into a folder of this name
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("node_modules"))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  );
}

/** Lists names that a file exports by declaring them; what it passes on is declared elsewhere. */
function readExports(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const names = source.statements.flatMap((statement): readonly string[] => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
    }
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement);
    return isNamed && statement.name !== undefined ? [statement.name.text] : [];
  });
  // a type and a function may share a name in one file, and overloads repeat it
  return [...new Set(names)];
}

describe("the house", () => {
  it.each(["src", "test"])("keeps every folder of %s to a dozen files, or gives the reason", async (folder) => {
    const counts = new Map<string, number>();
    for (const file of await listFiles(folder)) {
      const room = file.slice(0, file.lastIndexOf("/"));
      counts.set(room, (counts.get(room) ?? 0) + 1);
    }
    const crowded = [...counts].filter(([, files]) => files > MOST_FILES).map(([room]) => room);
    const excepted = Object.keys(LARGER).filter((room) => room.startsWith(`${folder}/`));
    expect(crowded.sort()).toEqual(excepted.sort());
  });

  it("exports no two things with one name from src", async () => {
    const places = new Map<string, string[]>();
    for (const file of await listFiles("src")) {
      for (const name of readExports(file, await readFile(join(root, file), "utf8"))) {
        places.set(name, [...(places.get(name) ?? []), file]);
      }
    }
    expect(places.size).toBeGreaterThan(100);
    const doubled = [...places].filter(([, files]) => files.length > 1);
    expect(Object.fromEntries(doubled)).toEqual({});
  });
});
