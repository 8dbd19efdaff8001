/** Meaning of a cell's number, by its format. */
export type NumberKind =
  | "number"
  | "date"
  | "time"
  | "moment"
  /** So many digits, with zeros in front, as of postal codes. */
  | { readonly digits: number };

/** Formats that workbooks name by number alone (ECMA-376, part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, NumberKind>> = {
  ...Object.fromEntries([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, "date"])),
  ...Object.fromEntries([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56].map((id) => [id, "time"])),
  22: "moment",
};

/** Reads what a format makes of a number. */
export function readFormat(id: number, code: string | undefined): NumberKind {
  if (code === undefined) return BUILT_IN[id] ?? "number";
  const [first = ""] = code.split(";");
  if (/^0{2,}$/.test(first)) return { digits: first.length };
  // hours beyond a day are no time of day
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return "number";
  const letters = first.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").toLowerCase();
  const hasTime = /[hs]/.test(letters);
  const hasDate = /[yd]/.test(letters) || (!hasTime && /m/.test(letters));
  if (hasDate) return hasTime ? "moment" : "date";
  return hasTime ? "time" : "number";
}

const DAY_MS = 86_400_000;

/**
 * Writes the date or time that the number of a day stands for, by ISO 8601. It has no time zone, since a sheet has none.
 *
 * @param is1904 - True if days are counted from 1904, as Excel for the Mac did.
 * @returns Nothing for a number that is no day of Excel's.
 */
export function toIso(serial: number, kind: "date" | "time" | "moment", is1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined;
  const day = Math.floor(serial);
  // day 60 never was, since Excel takes 1900 for a leap year
  if (!is1904 && day === 60) return undefined;
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const iso = new Date(epoch + Math.round(serial * DAY_MS)).toISOString().replace(/\.000Z$|Z$/, "");
  const [date = "", time = ""] = iso.split("T");
  const hasTime = time !== "00:00:00";
  if (kind === "date") return hasTime ? iso : date;
  // a time of day alone is one of no day
  if (kind === "time") return serial < 1 ? time : iso;
  return iso;
}
