import { type Archive, tooLarge, unreadable } from "./archive.js";
import { type NumberKind, readFormat } from "./formats.js";
import { decodeEscapes, parseAll } from "./xml.js";

/** A sheet of a workbook. */
export interface SheetInfo {
  readonly name: string;
  readonly isHidden: boolean;
  /** Its file in the archive. */
  readonly path: string;
}

/** Parts that all sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly SheetInfo[];
  readonly strings: readonly string[];
  /** Meaning of numbers, by the style of a cell. */
  readonly styles: readonly NumberKind[];
  readonly is1904: boolean;
}

/** Bytes of a file that says how others belong together. */
const MOST_PLAN = 16_777_216;

/** @param most - Most bytes of the texts that cells share. */
export async function readWorkbook(archive: Archive, most: number): Promise<Workbook> {
  const [main] = (await readRelations(archive, "_rels/.rels", "")).filter(({ type }) => type === "officeDocument");
  const path = main?.path ?? "xl/workbook.xml";
  if (!archive.has(path)) throw unreadable("it is no XLSX file");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relations = await readRelations(archive, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const byId = new Map(relations.map((one) => [one.id, one]));
  const sheets: SheetInfo[] = [];
  let is1904 = false;
  await parseAll(archive.read(path, MOST_PLAN), {
    open(name, attributes) {
      if (name === "workbookPr") is1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => key === "id" || key.endsWith(":id"))?.[1] ?? "";
      const relation = byId.get(id);
      // others are charts and dialogs
      if (relation?.type !== "worksheet") return;
      const isHidden = attributes.state !== undefined && attributes.state !== "visible";
      sheets.push({ name: attributes.name ?? "", isHidden, path: relation.path });
    },
  });
  const find = (type: string): string | undefined => relations.find((one) => one.type === type)?.path;
  return {
    sheets,
    is1904,
    strings: await readStrings(archive, find("sharedStrings"), most),
    styles: await readStyles(archive, find("styles")),
  };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

async function readRelations(archive: Archive, path: string, folder: string): Promise<readonly Relation[]> {
  if (!archive.has(path)) return [];
  const relations: Relation[] = [];
  await parseAll(archive.read(path, MOST_PLAN), {
    open(name, { Id = "", Type = "", Target = "" }) {
      if (name !== "Relationship") return;
      // kinds are addresses, of which editions of the standard differ in all but the end
      const type = Type.slice(Type.lastIndexOf("/") + 1);
      relations.push({ id: Id, type, path: resolve(folder, Target) });
    },
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** The texts that cells share; without the readings of Japanese names that may stand beside them. */
async function readStrings(archive: Archive, path: string | undefined, most: number): Promise<readonly string[]> {
  if (path === undefined || !archive.has(path)) return [];
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let isReading = false;
  await parseAll(archive.read(path, most), {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") isReading = true;
      else if (name === "t") isText = !isReading;
    },
    text(part) {
      if (isText) text += part;
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "rPh") isReading = false;
      else if (name === "si") {
        strings.push(decodeEscapes(text));
        if (strings.length > MOST_STRINGS) throw tooLarge(`its cells share more than ${MOST_STRINGS} texts`);
      }
    },
  });
  return strings;
}

const MOST_STRINGS = 4_194_304;

async function readStyles(archive: Archive, path: string | undefined): Promise<readonly NumberKind[]> {
  if (path === undefined || !archive.has(path)) return [];
  const codes = new Map<number, string>();
  const styles: NumberKind[] = [];
  let isCells = false;
  await parseAll(archive.read(path, MOST_PLAN), {
    open(name, { numFmtId = "0", formatCode }) {
      if (name === "numFmt" && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      else if (name === "cellXfs") isCells = true;
      else if (name === "xf" && isCells) styles.push(readFormat(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    close(name) {
      if (name === "cellXfs") isCells = false;
    },
  });
  return styles;
}
