/** A text in one plain spelling, which remembers where each unit stood in the original. */
export interface Folded {
  readonly text: string;
  /** Offset in the original of a unit of the folded text. */
  readonly toOffset: (index: number) => number;
}

/** Matches a part that personal data of any kind needs: a digit, an `@` in some spelling, or the `://` of a URL. */
const WORTH_A_LOOK = /[0-9@\p{Nd}\p{No}\uFF20\uFE6B]|:\/\/|[([{<]\s{0,3}(?:at?|krøllalfa|alfakrøll)\s{0,3}[)\]}>]/iu;

/** Characters with which none of these begins. One class without Unicode properties is several times quicker. */
const QUICK = /[^\n !-'*+,\-./;=>?A-Z\\\]^_`a-z|}~)\u00BF-\u00FF]/;

/** Tells if a text may hold personal data at all. Most notes need only this cheap scan. */
export function isWorthALook(text: string): boolean {
  return QUICK.test(text) && WORTH_A_LOOK.test(text);
}

const NEEDS_FOLDING =
  /[^\n\x20-\x7E\u00C0-\u00FF]|[([{<]\s{0,3}(?:at|dot|punkt|punktum|krøllalfa|alfakrøll|@|\.)\s{0,3}[)\]}>]/iu;
/** Matches "(at)" and "[dot]", as people write addresses that machines should not see. */
const SPELT_OUT = /^\s{0,3}[([{<]\s{0,3}(at|krøllalfa|alfakrøll|@|dot|punktum|punkt|\.)\s{0,3}[)\]}>]\s{0,3}/iu;
const DOT_WORDS: ReadonlySet<string> = new Set(["dot", "punktum", "punkt", "."]);
const LONGEST_SPELT_OUT = 24;
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u20E3|\u034F|[\u115F\u1160\u3164\uFFA0]/u;
const SPACE = /[\p{Zs}\t]/u;
const BREAK = /[\s\u0085]/u;
const DASH = /[\p{Pd}\u2212\u2043]/u;
const DOT = /[\u3002\uFE52\uFF0E\uFF61\u2024\u00B7\u2022\u2027\u30FB]/u;
const SLASH = /[\u2044\u2215\uFF0F]/u;
const RAISED = /[\u00B2\u00B3\u00B9]/u;
const ZEROS = /\p{Nd}/u;

/**
 * Writes a text the plain way. Digits of all scripts become 0 to 9. Spaces, dashes, dots and slashes of all kinds become
 * the common ones, and full-width letters plain ones. Invisible characters are left out. Linear.
 */
export function fold(text: string): Folded {
  if (!NEEDS_FOLDING.test(text)) return { text, toOffset: (index) => index };
  const parts: string[] = [];
  const offsets: number[] = [];
  const put = (plain: string, offset: number): void => {
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(offset);
  };
  for (let index = 0; index < text.length; ) {
    const spelt = spelling(text, index);
    if (spelt !== undefined) {
      put(spelt.plain, index);
      index += spelt.length;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    put(toPlain(character), index);
    index += character.length;
  }
  return { text: parts.join(""), toOffset: (index) => offsets[index] ?? text.length };
}

function spelling(text: string, index: number): { plain: string; length: number } | undefined {
  // Stryker disable next-line ConditionalExpression,MethodExpression: the pattern says the same, later
  if (!/[\s([{<]/.test(text.charAt(index))) return undefined;
  const match = SPELT_OUT.exec(text.slice(index, index + LONGEST_SPELT_OUT));
  if (match === null) return undefined;
  const [whole, word] = match;
  return { plain: DOT_WORDS.has(String(word).toLowerCase()) ? "." : "@", length: whole.length };
}

function toPlain(character: string): string {
  // Stryker disable next-line ConditionalExpression,EqualityOperator,StringLiteral: the rest says the same, later
  if (character >= " " && character <= "\x7E") return character;
  if (INVISIBLE.test(character)) return "";
  if (SPACE.test(character)) return " ";
  if (BREAK.test(character)) return "\n";
  if (DASH.test(character)) return "-";
  if (DOT.test(character)) return ".";
  if (SLASH.test(character)) return "/";
  if (RAISED.test(character)) return character;
  if (ZEROS.test(character)) return decimal(character);
  return character.normalize("NFKC");
}

/** Returns the value of a decimal digit. Unicode keeps the ten of each script together, in order (The Unicode Standard, 4.6). */
function decimal(digit: string): string {
  const compatible = digit.normalize("NFKC");
  if (/[0-9]/.test(compatible)) return compatible;
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (ZEROS.test(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value % 10);
}
