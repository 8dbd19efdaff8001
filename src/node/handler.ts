import { checkCallOptions } from "../boundary/index.js";
import { invalidArgument } from "../errors/index.js";
import { buildAddress, HOST } from "./address.js";
import { writeAnswer, writeStatus } from "./answer.js";
import { readBody } from "./body.js";
import { buildRequest } from "./request.js";
import type { FetchHandler, NodeHandler, NodeHandlerOptions, NodeRequest, NodeResponse } from "./types.js";

/** Methods that no Request can have. */
const WITHOUT_REQUEST: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"]);

/**
 * Makes a handler of Node.js from a function from Request to Response, for `http.createServer()`, `http2.createServer()` and Express. The
 * handler gets the whole path, also below a prefix. Forms that `express.urlencoded()` has read are rebuilt.
 *
 * @param handle - The function, such as a console. If the sender leaves, the signal of its Request is aborted.
 * @returns The handler. It answers 400 to addresses of no or another origin, 413 to bodies that are too large, and 500 to all that fails.
 * @throws StoreError `invalid-argument`
 * @example
 * ```ts
 * const handle = createConsole({ store, authorize: () => undefined, basePath: "/privacy" });
 * createServer(toNodeHandler(handle, { origin: "https://crm.example" })).listen(8080);
 * ```
 */
export function toNodeHandler(handle: FetchHandler, options: NodeHandlerOptions = {}): NodeHandler {
  const settings = checkHandler(handle, options, "toNodeHandler()");
  return (incoming, outgoing) => {
    void answerRequest(handle, settings, incoming, outgoing);
  };
}

/** The options with their defaults. */
interface Settings {
  readonly origin: string | undefined;
  readonly maxBodyBytes: number;
  readonly onError: (error: unknown) => void;
}

async function answerRequest(
  handle: FetchHandler,
  { origin, maxBodyBytes, onError }: Settings,
  incoming: NodeRequest,
  outgoing: NodeResponse,
): Promise<void> {
  const leaving = new AbortController();
  let isWritten = false;
  // without a listener, an error of the connection would end the process
  incoming.on("error", () => undefined);
  outgoing.on("error", () => undefined);
  outgoing.once("finish", () => {
    isWritten = true;
  });
  outgoing.once("close", () => {
    if (!isWritten) leaving.abort();
  });
  const isHead = incoming.method === "HEAD";
  const turn = takeTurn(incoming);
  try {
    if (turn.earlier !== undefined && !(await turn.earlier)) {
      turn.end(false);
      return;
    }
    const url = buildAddress(incoming, origin);
    if (url === undefined) return writeStatus(outgoing, 400, isHead);
    if (WITHOUT_REQUEST.has(incoming.method ?? "")) return writeStatus(outgoing, 501, isHead);
    const hasBody = incoming.method !== "GET" && !isHead;
    const body = hasBody ? await readBody(incoming, maxBodyBytes) : undefined;
    turn.end(body !== "too-large");
    if (body === "too-large") return writeStatus(outgoing, 413, isHead);
    if (body === "gone" || leaving.signal.aborted) return;
    const request = buildRequest(incoming, url, body, leaving.signal);
    if (request === undefined) return writeStatus(outgoing, 400, isHead);
    const answer = await handle(request);
    if (leaving.signal.aborted) await answer.body?.cancel();
    else await writeAnswer(answer, outgoing, isHead);
  } catch (error) {
    // nobody waits for an answer any more, and work that was given up for that reason is no failure
    if (!leaving.signal.aborted || !isAbort(error)) tellFailure(onError, error);
    writeStatus(outgoing, 500, isHead);
  } finally {
    turn.end(true);
  }
}

/** The turn of a request on its connection. */
interface Turn {
  /** Tells if the connection goes on after the request before; undefined if there was none. */
  readonly earlier: Promise<boolean> | undefined;
  /** Says if the connection goes on. The first word counts. */
  end(goesOn: boolean): void;
}

const turns = new WeakMap<object, Promise<boolean>>();

/**
 * Takes the turn of a request. Node.js reads ahead, and hands over the next request of a connection while the body of the first is judged.
 * If that one is too large, the connection is closed, and what follows in it is not carried out.
 */
function takeTurn({ httpVersionMajor, socket }: NodeRequest): Turn {
  // streams of HTTP/2 end one by one
  if (httpVersionMajor >= 2) return { earlier: undefined, end: () => undefined };
  const earlier = turns.get(socket);
  let end: Turn["end"] = () => undefined;
  const own = new Promise<boolean>((resolve) => {
    end = resolve;
  });
  turns.set(socket, own);
  return { earlier, end };
}

/** Tells if an error only says that the work was given up, or that the connection is closed. */
function isAbort(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === "AbortError" || Reflect.get(error, "code") === "ERR_STREAM_PREMATURE_CLOSE";
}

/** Tells the application what failed. Whatever it does with it, the reader gets an answer. */
function tellFailure(onError: (error: unknown) => void, error: unknown): void {
  try {
    onError(error);
  } catch {
    // the first error is the one that counts, and it was told
  }
}

/** @throws StoreError `invalid-argument` */
export function checkHandler(handle: FetchHandler, options: NodeHandlerOptions, call: string): Settings {
  if (typeof handle !== "function") {
    throw invalidArgument(`${call} is given no handler`, "Pass a function from Request to Response.");
  }
  checkCallOptions<NodeHandlerOptions>(options, { origin: "any", maxBodyBytes: "any", onError: "function" }, call);
  const { origin, maxBodyBytes = 65_536, onError = (error) => console.error(error) } = options;
  if (!Number.isSafeInteger(maxBodyBytes) || maxBodyBytes < 0) {
    throw invalidArgument(`\`maxBodyBytes\` of ${call} is no number of bytes`, "Pass a whole number, such as 65536.");
  }
  if (origin !== undefined && !isOrigin(origin)) {
    throw invalidArgument(`\`origin\` of ${call} is none`, "Pass scheme, host and port alone: https://crm.example");
  }
  return { origin, maxBodyBytes, onError };
}

function isOrigin(text: unknown): boolean {
  if (typeof text !== "string" || !HOST.test(text.replace(/^https?:\/\//, "")) || !URL.canParse(text)) return false;
  return new URL(text).origin === text;
}
