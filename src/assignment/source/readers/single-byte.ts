const BEYOND_ASCII = /[^\0-\x7f]/;
const RUNS = /[^\0-\x7f]+/g;

/** A finding on the encoding of a text, by its characters behind those of ASCII. */
type Finding = "nothing" | "utf-8" | "utf-8 beyond doubt" | "another";

/**
 * Tells text that is UTF-8 and was read as an encoding of one byte a character, "BjÃ¸rn" for "Bjørn". Every byte is a
 * character there, so that no decoder can find a fault.
 */
export class SingleByte {
  /** Bytes by the character that they became. */
  readonly #bytes: ReadonlyMap<string, number>;
  readonly #utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** True if any text so far could not be UTF-8. */
  #isProven = false;

  private constructor(bytes: ReadonlyMap<string, number>) {
    this.#bytes = bytes;
  }

  /** @returns Nothing where the encoding has not one character for each byte. */
  static of(decode: (bytes: Uint8Array) => string): SingleByte | undefined {
    const upper = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
    const characters = [...decode(upper)];
    if (characters.length !== 128 || new Set(characters).size < 64) return undefined;
    return new SingleByte(new Map(characters.map((one, index) => [one, 0x80 + index])));
  }

  /** Tells if the cells of a row are rather UTF-8. Rows come in their order. After text that cannot be, only if there is no doubt at all. */
  isUtf8(cells: readonly string[]): boolean {
    let seemsUtf8 = false;
    let isBeyondDoubt = false;
    for (const cell of cells) {
      if (!BEYOND_ASCII.test(cell)) continue;
      const finding = this.#look(cell);
      if (finding === "another") {
        this.#isProven = true;
        return false;
      }
      seemsUtf8 ||= finding !== "nothing";
      isBeyondDoubt ||= finding === "utf-8 beyond doubt";
    }
    return this.#isProven ? isBeyondDoubt : seemsUtf8;
  }

  #look(text: string): Finding {
    let finding: Finding = "nothing";
    for (const [run] of text.matchAll(RUNS)) {
      const bytes = Uint8Array.from(run, (one) => this.#bytes.get(one) ?? 0);
      let decoded: string;
      try {
        decoded = this.#utf8.decode(bytes);
      } catch {
        return "another";
      }
      // an É before a closing quote has the bytes of a letter, too; before a sign such as ¸ it is none that people write
      const isLetter = /\p{L}/u.test(decoded) && bytes.some((byte) => byte >= 0xa0 && byte < 0xc0);
      if (isLetter) finding = "utf-8 beyond doubt";
      else if (finding === "nothing") finding = "utf-8";
    }
    return finding;
  }
}
