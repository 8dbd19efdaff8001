import { StoreError } from "../../../errors/index.js";
import { HASH_BYTES } from "../tree/hashes.js";
import { readBase64 } from "./base64.js";

/** The parts of a file that proves one leaf without the log (`c2sp.org/tlog-proof@v1`). Nothing of them is checked yet. */
export interface TlogProof {
  /** Data of the application, which no signature covers. */
  readonly extra?: Buffer;
  /** The leaf's place in the log, from 0. */
  readonly index: number;
  /** The path from the leaf to the root. */
  readonly path: readonly Buffer[];
  /** The signed checkpoint. */
  readonly checkpoint: string;
}

const FORMAT = "c2sp.org/tlog-proof@v1";
/** A tree of 2^53 leaves has no longer path. */
const LONGEST_PATH = 64;
const LONGEST_PROOF = 1_000_000;

/** Writes a proof. */
export function writeProof({ extra, index, path, checkpoint }: TlogProof): string {
  const lines = [
    FORMAT,
    ...(extra === undefined ? [] : [`extra ${extra.toString("base64")}`]),
    `index ${index}`,
    ...path.map((hash) => hash.toString("base64")),
  ];
  return `${lines.join("\n")}\n\n${checkpoint}`;
}

/** Reads a proof. @throws StoreError `proof-invalid` */
export function readProof(text: string): TlogProof {
  const end = typeof text === "string" && text.length <= LONGEST_PROOF ? text.indexOf("\n\n") : -1;
  const [format, ...lines] = end < 0 ? [] : text.slice(0, end).split("\n");
  if (format !== FORMAT) throw damaged();
  const extra =
    lines[0]?.startsWith("extra ") === true ? readBase64(lines.shift()?.slice("extra ".length) ?? "") : null;
  const [, digits] = /^index (0|[1-9]\d*)$/.exec(lines.shift() ?? "") ?? [];
  const path = lines.map(readBase64);
  const isPath = path.length <= LONGEST_PATH && path.every((hash) => hash?.length === HASH_BYTES);
  if (extra === undefined || digits === undefined || !Number.isSafeInteger(Number(digits)) || !isPath) throw damaged();
  return {
    ...(extra === null ? {} : { extra }),
    index: Number(digits),
    path: path as Buffer[], // each has its bytes
    checkpoint: text.slice(end + 2),
  };
}

function damaged(): StoreError {
  return new StoreError("proof-invalid", "A proof does not have the form c2sp.org/tlog-proof@v1");
}
