import type { ConsoleUser } from "../access.js";
import type { ProblemKind } from "../pages/problem.js";
import { readForm, STATUS_OF_FAULT } from "./body.js";
import { type OwnCookie, readCookie } from "./cookies.js";
import type { RateLimit } from "./limits.js";
import { isSameOrigin } from "./origin.js";
import { drawSecret, isSameText, makeToken } from "./tokens.js";

/** The cookie whose secret the tokens of forms are made from. It says nothing of who somebody is. */
const FORMS = "pb-forms" satisfies OwnCookie["use"];

/** Parts that forms of a user need: their token, and the cookie that goes with it, if the browser has none. */
export interface FormKeys {
  readonly token: string;
  readonly cookie: Pick<OwnCookie, "use" | "value" | "path"> | undefined;
}

/**
 * Prepares the forms of a page. The token is good for this user alone, whoever uses the browser next.
 *
 * @param path - The path below which the console is mounted, with a slash at its end.
 */
export async function prepareForms(request: Request, user: ConsoleUser, path: string): Promise<FormKeys> {
  const known = readCookie(request, FORMS, path);
  const secret = known ?? drawSecret();
  return {
    token: await makeToken(secret, nameUse(user)),
    cookie: known === undefined ? { use: FORMS, value: secret, path } : undefined,
  };
}

function nameUse({ role, actor, controller }: ConsoleUser): string {
  return JSON.stringify([role, actor, controller?.country, controller?.organisationNumber]);
}

/** A form that cannot be taken, and the status that says why. */
export interface UntakenForm {
  readonly problem: ProblemKind;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Reads a form that a user sent, if it was a page of ours that sent it. */
export async function takeForm(
  request: Request,
  user: ConsoleUser,
  { origin, acts, path }: { readonly origin: string | undefined; readonly acts: RateLimit; readonly path: string },
): Promise<URLSearchParams | UntakenForm> {
  if (!isSameOrigin(request, origin)) return { problem: "form", status: 403 };
  const { wait } = acts.attempt(user.actor);
  if (wait > 0) return { problem: "often", status: 429, headers: { "Retry-After": String(wait) } };
  const fields = await readForm(request);
  if (typeof fields === "string") return { problem: "form", status: STATUS_OF_FAULT[fields] };
  const secret = readCookie(request, FORMS, path);
  const isOurs = secret !== undefined && isSameText(fields.get("form") ?? "", await makeToken(secret, nameUse(user)));
  return isOurs ? fields : { problem: "form", status: 403 };
}
