import { createHash, hkdfSync, randomBytes } from "node:crypto";
import { decrypt, encrypt } from "../keys/cipher.js";

/** The use of a token. A token of one use is nothing in the other. */
export type TokenUse = "person-link" | "person-session";

/** Random bytes of a token: 256 bits, which nobody guesses. */
const BYTES = 32;
const FORM = /^[A-Za-z0-9_-]{43}$/;

/**
 * A token, with the name of its note and the key under which the note's content is sealed. Both come from the token alone. Storage
 * has the name only, so that a copy of the database opens nothing.
 */
export class Token {
  /** The token as it is given away: 43 characters of base64url. */
  readonly text: string;
  /** The name of its note: SHA-256 in hex, of the use and the token. */
  readonly id: string;
  readonly #use: TokenUse;
  readonly #bytes: Uint8Array;

  private constructor(use: TokenUse, bytes: Uint8Array) {
    this.text = Buffer.from(bytes).toString("base64url");
    this.id = createHash("sha256").update(`purposebound ${use}\0`).update(bytes).digest("hex");
    this.#use = use;
    this.#bytes = bytes;
  }

  /** Makes a token that nobody had before. */
  static make(use: TokenUse): Token {
    return new Token(use, randomBytes(BYTES));
  }

  /** Reads a token; undefined if it has not the form of one. */
  static read(use: TokenUse, given: unknown): Token | undefined {
    if (typeof given !== "string" || !FORM.test(given)) return undefined;
    const bytes = Buffer.from(given, "base64url");
    // the last character has two bits that mean nothing, and a token has one spelling
    return bytes.toString("base64url") === given ? new Token(use, bytes) : undefined;
  }

  /** Seals text under a key that only this token gives. Its length is rounded up. */
  seal(text: string): string {
    return encrypt(this.#key(), this.#place(), text);
  }

  /** Opens what this token sealed; undefined for anything else. */
  open(sealed: string): string | undefined {
    return decrypt(this.#key(), this.#place(), sealed);
  }

  #key(): Uint8Array {
    return new Uint8Array(hkdfSync("sha256", this.#bytes, "", `purposebound ${this.#use} 1`, 32));
  }

  /** The note's place. No assignment has an empty id, so that no encrypted field has the same. */
  #place() {
    return { assignment: "", field: this.#use, subject: this.id };
  }
}
