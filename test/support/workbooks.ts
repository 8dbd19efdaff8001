import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";

/** Parts of a workbook as they stand in its files; what is left out is as Excel writes it for one sheet. */
export interface Parts {
  /** Elements within `sheetData`, and behind it. */
  readonly rows?: string;
  readonly behind?: string;
  /** Sheets with their attributes; each has the same rows, but those that are empty. */
  readonly sheets?: readonly { readonly name: string; readonly state?: string; readonly rows?: string }[];
  readonly strings?: string;
  readonly formats?: readonly string[];
  readonly properties?: string;
  /** Files to add or to replace. */
  readonly files?: Readonly<Record<string, string>>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** Writes a workbook by hand, so that it may be any that a program or an attacker writes. */
export async function writeWorkbook(parts: Parts): Promise<Uint8Array> {
  const { sheets = [{ name: "Sheet1" }], formats = [], strings } = parts;
  const relations = [
    ...sheets.map(
      (_, index) => `<Relationship Id="s${index}" Type="${OFFICE}/worksheet" Target="sheets/${index}.xml"/>`,
    ),
    `<Relationship Id="st" Type="${OFFICE}/styles" Target="/xl/styles.xml"/>`,
    ...(strings === undefined ? [] : [`<Relationship Id="ss" Type="${OFFICE}/sharedStrings" Target="./strings.xml"/>`]),
  ];
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="s${index}"/>`,
  );
  const files: Record<string, string> = {
    "_rels/.rels": `<Relationships ${RELATIONS}><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}">${parts.properties ?? ""}<sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${RELATIONS}>${relations.join("")}</Relationships>`,
    "xl/styles.xml": `<styleSheet ${MAIN}><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll('"', "&quot;")}"/>`).join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join("")}<xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...(strings === undefined ? {} : { "xl/strings.xml": `<sst ${MAIN}>${strings}</sst>` }),
    ...Object.fromEntries(
      sheets.map(({ rows }, index) => [
        `xl/sheets/${index}.xml`,
        `<worksheet ${MAIN}><sheetData>${rows ?? parts.rows ?? ""}</sheetData>${parts.behind ?? ""}</worksheet>`,
      ]),
    ),
    ...parts.files,
  };
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, text] of Object.entries(files)) await zip.add(name, new TextReader(text));
  return zip.close();
}

/** A row of a sheet: numbers as they are, text inline, and anything else as an element of its own. */
export function row(
  number: number,
  cells: readonly (string | number | { readonly xml: string } | undefined)[],
): string {
  const written = cells.map((cell, index) => {
    const at = `r="${String.fromCharCode(65 + index)}${number}"`;
    if (cell === undefined) return "";
    if (typeof cell === "number") return `<c ${at}><v>${cell}</v></c>`;
    if (typeof cell === "string") return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
    return cell.xml.replace("<c", `<c ${at}`);
  });
  return `<row r="${number}">${written.join("")}</row>`;
}
