import { loadPeer } from "../peers.js";
import { unreadable } from "./archive.js";

/** Handlers of the elements of an XML file. Names come without their prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** Text may come in parts. */
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Parses XML piece by piece, strictly; each piece is done with when the next one is asked for.
 *
 * @returns A turn after each piece.
 * @throws StoreError `xlsx-unreadable`, `reader-missing`.
 */
export async function* parseXml(
  pieces: AsyncIterable<string>,
  handlers: XmlHandlers,
): AsyncGenerator<void, void, undefined> {
  const { default: sax } = await loadPeer("sax");
  const parser = sax.parser(true, { position: false });
  // a document type could declare entities that stand for any amount of text; workbooks have none
  parser.ondoctype = () => {
    throw unreadable("a file in it has a document type");
  };
  parser.onerror = () => {
    throw unreadable("a file in it is no well-formed XML");
  };
  parser.onopentag = ({ name, attributes }) => {
    // without namespaces, attributes are text
    handlers.open?.(toLocal(name), attributes as Record<string, string>);
  };
  parser.onclosetag = (name) => handlers.close?.(toLocal(name));
  parser.ontext = (text) => handlers.text?.(text);
  parser.oncdata = (text) => handlers.text?.(text);
  for await (const piece of pieces) {
    parser.write(piece);
    yield;
  }
  parser.close();
}

/** Parses a small file whole. */
export async function parseAll(pieces: AsyncIterable<string>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parseXml(pieces, handlers));
}

function toLocal(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Text of an Office document, in which `_x000D_` is a carriage return. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
