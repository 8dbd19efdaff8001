import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A text in the forms in which files of a database, or copies of its values, may have it. */
function encodings(text: string): readonly Buffer[] {
  const bytes = Buffer.from(text);
  // of base64, what does not depend on the bytes around
  const aligned = [0, 1, 2].map((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replaceAll("=", "");
    return padded.slice(offset === 0 ? 0 : offset + 1, -2);
  });
  const hex = bytes.toString("hex");
  return [
    bytes,
    Buffer.from(text, "utf16le"),
    Buffer.from([...bytes].reverse()),
    ...[hex, hex.toUpperCase(), ...aligned].map((written) => Buffer.from(written)),
  ];
}

/** Finds which texts stand in files below directories, in whatever encoding: `text in file`. */
export function findInFiles(directories: readonly string[], texts: readonly string[]): string[] {
  const wanted = texts.map((text) => [text, encodings(text)] as const);
  const found: string[] = [];
  for (const directory of directories) {
    for (const name of readdirSync(directory, { recursive: true, encoding: "utf8" })) {
      const path = join(directory, name);
      // servers at work make and delete files
      const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
      if (!isFile) continue;
      const content = readFileSync(path);
      for (const [text, forms] of wanted)
        if (forms.some((form) => content.includes(form))) found.push(`${text} in ${name}`);
    }
  }
  return found;
}
