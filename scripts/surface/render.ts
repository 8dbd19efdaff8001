import type { Changes, Comparison, ExportRow } from "./compare.js";

/** Longest line of a list of names. */
const COLUMNS = 130;

/** Writes two surfaces beside each other as the Markdown of a page's part. */
export function renderComparison({ exports, added }: Comparison, changes: Changes): string {
  const subpaths = [...new Set([...exports, ...added].map(({ subpath }) => subpath))];
  const counts = subpaths.map((subpath) => {
    const rows = exports.filter((row) => row.subpath === subpath);
    const count = (kind: Kind): string => `${rows.filter((row) => readKind(row) === kind).length}`;
    const news = added.filter((row) => row.subpath === subpath && row.of === undefined).length;
    return [code(subpath), `${rows.length}`, count("same"), count("moved"), count("renamed"), count("gone"), `${news}`];
  });
  return [
    table(["subpath", `exports of ${changes.release}`, "unchanged", "moved", "renamed", "gone", "new"], counts),
    ...subpaths.flatMap((subpath) => renderSubpath(exports.filter((row) => row.subpath === subpath))),
    "### Members with another name",
    table(
      [`member in ${changes.release}`, "of", "today"],
      changes.members.map((one) => [code(one.from), list(one.of), "to" in one ? code(one.to) : one.instead]),
    ),
    "### Members and functions with another type",
    table(
      [`in ${changes.release}`, "difference"],
      changes.changed.map(({ places, difference }) => [list(places), difference]),
    ),
    ...renderAdded(subpaths, added),
  ].join("\n\n");
}

type Kind = "same" | "moved" | "renamed" | "gone";

function readKind({ subpath, name, now }: ExportRow): Kind {
  if ("instead" in now) return "gone";
  if (now.name !== name) return "renamed";
  return now.subpaths.includes(subpath) ? "same" : "moved";
}

function renderSubpath(rows: readonly ExportRow[]): string[] {
  const [first] = rows;
  if (first === undefined) return [];
  const same = rows.filter((row) => readKind(row) === "same").map(({ name }) => name);
  const places = new Map<string, string[]>();
  const others: string[][] = [];
  for (const row of rows) {
    const { subpath, name, now } = row;
    if ("instead" in now) others.push([code(name), now.instead]);
    else if (now.name !== name) {
      const isHere = now.subpaths.includes(subpath);
      others.push([code(name), isHere ? code(now.name) : `${code(now.name)} of ${list(now.subpaths)}`]);
    } else if (readKind(row) === "moved") {
      const place = now.subpaths.map(code).join(" and ");
      places.set(place, [...(places.get(place) ?? []), name]);
    }
  }
  return [
    `### Exports of ${code(first.subpath)}`,
    ...(others.length === 0 ? [] : [table(["before", "today"], others.sort())]),
    ...[...places].map(([place, names]) => wrap(`Moved to ${place}: ${list(names.sort())}.`)),
    ...(same.length === 0 ? [] : [wrap(`Unchanged: ${list(same.sort())}.`)]),
  ];
}

function renderAdded(subpaths: readonly string[], added: Comparison["added"]): string[] {
  return subpaths.flatMap((subpath) => {
    const here = added.filter((row) => row.subpath === subpath);
    const rows = here
      .filter(({ about }) => about !== "")
      .map(({ of, name, about }) => [of === undefined ? name : `${of}.${name}`, about.replaceAll("|", "\\|")]);
    const unions = new Set(here.flatMap(({ of, about }) => (about === "" && of !== undefined ? [of] : [])));
    const values = [...unions].map((union) => [
      union,
      `further values: ${list(here.filter(({ of }) => of === union).map(({ name }) => name))}`,
    ]);
    const all = [...rows, ...values].sort(([left = ""], [right = ""]) => (left < right ? -1 : 1));
    return all.length === 0
      ? []
      : [
          `### New in ${code(subpath)}`,
          table(
            ["name", "purpose"],
            all.map(([name = "", about = ""]) => [code(name), about]),
          ),
        ];
  });
}

function code(text: string): string {
  return `\`${text}\``;
}

function list(names: readonly string[]): string {
  return names.map(code).join(", ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Breaks a text between words, so that no line is longer than a page's others. */
function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < COLUMNS) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
