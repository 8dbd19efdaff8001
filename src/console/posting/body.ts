/** The largest body of a form, in bytes. */
const MOST_BYTES = 64 * 1024;

/** The most fields of a form. */
const MOST_FIELDS = 2_000;

/** The reason why a body was not read. */
export type BodyFault = "not-a-form" | "too-large" | "unreadable";

/** The status that goes with each fault. */
export const STATUS_OF_FAULT: Readonly<Record<BodyFault, number>> = {
  "not-a-form": 415,
  "too-large": 413,
  unreadable: 400,
};

const FORM = "application/x-www-form-urlencoded";

/**
 * Reads a form. Other content types are refused whatever their body, because browsers let other sites send some of them. Reading ends
 * with the first byte too many. Lines of values end with LF alone, as texts of definitions do.
 *
 * @returns The fields, or the reason why there are none.
 */
export async function readForm(request: Request): Promise<URLSearchParams | BodyFault> {
  const type = request.headers.get("content-type") ?? "";
  if (type.split(";", 1)[0]?.trim().toLowerCase() !== FORM) return "not-a-form";
  const stated = request.headers.get("content-length");
  if (stated !== null && !(Number(stated) <= MOST_BYTES)) return "too-large";
  const bytes = await readBytes(request.body);
  if (typeof bytes === "string") return bytes;
  try {
    return parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return "unreadable"; // bytes that are no UTF-8, plain or behind a percent sign
  }
}

/** Reads pairs. URLSearchParams would put U+FFFD into the place of bytes that it cannot read, and the form would be another one. */
function parse(text: string): URLSearchParams | BodyFault {
  const fields = new URLSearchParams();
  const pairs = text.split("&").filter((pair) => pair !== "");
  if (pairs.length > MOST_FIELDS) return "too-large";
  for (const pair of pairs) {
    const [name = "", ...value] = pair.split("=").map((part) => decodeURIComponent(part.replaceAll("+", " ")));
    // browsers send each end of a line as CR LF, whatever was in the text that they showed
    fields.append(name, value.join("=").replaceAll(/\r\n?/g, "\n"));
  }
  return fields;
}

async function readBytes(body: Request["body"]): Promise<Uint8Array | BodyFault> {
  if (body === null) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > MOST_BYTES) {
        await reader.cancel();
        return "too-large";
      }
      parts.push(value);
    }
  } catch {
    return "unreadable";
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
