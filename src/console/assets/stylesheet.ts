import { base } from "./base.js";
import { forms } from "./forms.js";
import { fragment } from "./fragment.js";
import { matter } from "./matter.js";
import { person } from "./person.js";
import { print } from "./print.js";
import { tokens } from "./tokens.js";

/** The stylesheet, and the name under which it is served. */
export interface Stylesheet {
  readonly name: string;
  readonly text: string;
}

let made: Promise<Stylesheet> | undefined;

/** Returns the stylesheet. Its name holds the hash of its text, so that browsers can keep it for good. */
export function stylesheet(): Promise<Stylesheet> {
  made ??= make();
  return made;
}

async function make(): Promise<Stylesheet> {
  const text = [tokens, base, forms, matter, person, fragment, print].join("\n");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hash = [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { name: `console-${hash}.css`, text };
}
