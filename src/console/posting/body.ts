/** The largest body of a form, in bytes. */
export const MOST_BYTES = 64 * 1024;

/** The most fields of a form. */
const MOST_FIELDS = 2_000;

/** The reason why a body was not read. */
export type BodyFault = "not-a-form" | "too-large" | "unreadable";

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
    const fields = new URLSearchParams(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (fields.size > MOST_FIELDS) return "too-large";
    // browsers send each end of a line as CR LF, whatever was in the text that they showed
    return new URLSearchParams([...fields].map(([name, value]) => [name, value.replaceAll(/\r\n?/g, "\n")]));
  } catch {
    return "unreadable";
  }
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
