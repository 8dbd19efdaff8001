import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { invalidArgument } from "../../../errors/index.js";
import { readBase64 } from "./base64.js";

/**
 * Signs notes. The key may be held by a service, which `sign` then asks.
 *
 * @example
 * ```ts
 * import type { NoteSigner } from "purposebound/oversight";
 * import { writeVerifierKey } from "purposebound/oversight";
 *
 * declare const kms: { readonly publicKey: Uint8Array; sign(message: Uint8Array): Promise<Uint8Array> };
 * const signer: NoteSigner = {
 *   name: "fjordnet.example/crm",
 *   verifierKey: writeVerifierKey("fjordnet.example/crm", kms.publicKey),
 *   sign: (message) => kms.sign(message),
 * };
 * ```
 */
export interface NoteSigner {
  /** Name of the key: a URL without its scheme, such as `fjordnet.example/crm`. It need not lead anywhere. */
  readonly name: string;
  /** The key that verifies what is signed, as text; see {@link writeVerifierKey}. */
  readonly verifierKey: string;
  /** Signs bytes by Ed25519 (RFC 8032). Returns the 64 bytes of the signature. */
  sign(message: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** A key that verifies notes. */
export interface NoteVerifier {
  readonly name: string;
  /** The key's number in lines of signatures. Different keys may have the same one. */
  readonly keyId: number;
  /** Tells if a signature is of this text. */
  verifies(text: string, signature: Uint8Array): boolean;
}

/** A new key: both halves as text. */
export interface NoteKey {
  /** The secret half, for {@link noteSigner}. Keep it away from whoever can write to the database. */
  readonly signerKey: string;
  /** The public half, for everybody who verifies. */
  readonly verifierKey: string;
}

/** The kind of signature: Ed25519 (C2SP signed-note, "Signature types"). */
const ED25519 = 1;
const KEY_BYTES = 32;
/** Beginning of an Ed25519 key in DER (RFC 8410). */
const [SPKI, PKCS8] = ["302a300506032b6570032100", "302e020100300506032b657004220420"].map((hex) =>
  Buffer.from(hex, "hex"),
) as [Buffer, Buffer]; // two were mapped

/** A name that the lines of signatures can carry: no blanks of any script, no plus. */
const NAME = /^[^\s\u0085+]+$/u;
const LONGEST_NAME = 200;

/** Tells if text can be the name of a key. */
export function isKeyName(name: unknown): name is string {
  return typeof name === "string" && NAME.test(name) && name.length <= LONGEST_NAME && !hasControlCharacter(name);
}

/** Finds control characters, and halves of surrogate pairs, which UTF-8 cannot carry. */
export function hasControlCharacter(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u001f]|[\ud800-\udfff]/u.test(text);
}

/**
 * Makes a new Ed25519 key.
 *
 * @param name - Name of the key, such as `fjordnet.example/crm`.
 * @throws StoreError `invalid-argument`
 * @example
 * ```ts
 * import { generateNoteKey } from "purposebound/oversight";
 *
 * const { signerKey, verifierKey } = generateNoteKey("fjordnet.example/crm");
 * console.log(verifierKey, signerKey.length);
 * ```
 */
export function generateNoteKey(name: string): NoteKey {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const verifierKey = writeVerifierKey(name, rawPublicKey(publicKey));
  const seed = privateKey.export({ format: "der", type: "pkcs8" }).subarray(-KEY_BYTES);
  const id = writeKeyId(findKeyId(name, rawPublicKey(publicKey)));
  const key = Buffer.concat([Buffer.of(ED25519), seed]).toString("base64");
  return { signerKey: `PRIVATE+KEY+${name}+${id}+${key}`, verifierKey };
}

/**
 * Writes the text by which others verify: name, number and public key (C2SP signed-note, "Verifier keys").
 *
 * @param publicKey - The 32 bytes of an Ed25519 key.
 * @throws StoreError `invalid-argument`
 */
export function writeVerifierKey(name: string, publicKey: Uint8Array): string {
  if (!isKeyName(name)) {
    throw invalidArgument(
      "A key for notes has no name, or one with blanks or a plus",
      "Pass a URL without its scheme, such as fjordnet.example/crm.",
    );
  }
  if (publicKey?.length !== KEY_BYTES)
    throw invalidArgument(`The public key of "${name}" does not have 32 bytes`, "Pass the raw Ed25519 key.");
  const key = Buffer.concat([Buffer.of(ED25519), publicKey]).toString("base64");
  return `${name}+${writeKeyId(findKeyId(name, publicKey))}+${key}`;
}

/**
 * Reads a key that verifies notes.
 *
 * @param text - Such as `fjordnet.example/crm+530d903a+AekyeRrm…`.
 * @throws StoreError `invalid-argument`
 */
export function readVerifierKey(text: string): NoteVerifier {
  const { name, keyId, key } = readKey(text);
  const raw = key.subarray(1);
  if (findKeyId(name, raw) !== keyId) throw noKey();
  const publicKey = toPublicKey(raw);
  return {
    name,
    keyId,
    verifies: (note, signature) => verify(null, Buffer.from(note), publicKey, signature),
  };
}

/**
 * Builds the signer of a secret key.
 *
 * @param signerKey - The secret half that {@link generateNoteKey} made.
 * @throws StoreError `invalid-argument`
 * @example
 * ```ts
 * import { generateNoteKey, noteSigner } from "purposebound/oversight";
 *
 * const signer = noteSigner(process.env.LOG_KEY ?? generateNoteKey("fjordnet.example/crm").signerKey);
 * console.log(signer.verifierKey);
 * ```
 */
export function noteSigner(signerKey: string): NoteSigner {
  const isSecret = typeof signerKey === "string" && signerKey.startsWith(SECRET);
  if (!isSecret) throw noKey();
  const { name, keyId, key } = readKey(signerKey.slice(SECRET.length));
  const der = Buffer.concat([PKCS8, key.subarray(1)]);
  const privateKey = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const publicKey = rawPublicKey(createPublicKey(privateKey));
  if (findKeyId(name, publicKey) !== keyId) throw noKey();
  return {
    name,
    verifierKey: writeVerifierKey(name, publicKey),
    sign: (message) => sign(null, message, privateKey),
  };
}

const SECRET = "PRIVATE+KEY+";

/** Reads the three parts of a key. */
function readKey(text: string): { readonly name: string; readonly keyId: number; readonly key: Buffer } {
  const [name, id, ...rest] = typeof text === "string" ? text.split("+") : [];
  const key = readBase64(rest.join("+"));
  const isKey = key?.length === 1 + KEY_BYTES && key[0] === ED25519;
  if (!isKey || !isKeyName(name) || id === undefined || !/^[0-9a-f]{8}$/.test(id)) throw noKey();
  return { name, keyId: Number.parseInt(id, 16), key };
}

function noKey(): Error {
  return invalidArgument(
    "A key for notes is damaged, or not of Ed25519",
    "Pass the text as generateNoteKey() made it: the verifierKey to verify, the signerKey to sign.",
  );
}

/** Computes the number of a key (C2SP signed-note, "Signatures"). */
function findKeyId(name: string, publicKey: Uint8Array): number {
  const parts = [Buffer.from(`${name}\n`), Buffer.of(ED25519), publicKey];
  return hash("sha256", Buffer.concat(parts), "buffer").readUInt32BE();
}

function writeKeyId(id: number): string {
  return id.toString(16).padStart(8, "0");
}

function toPublicKey(raw: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI, raw]), format: "der", type: "spki" });
}

function rawPublicKey(key: KeyObject): Buffer {
  return key.export({ format: "der", type: "spki" }).subarray(-KEY_BYTES);
}
