import type { JSX } from "hono/jsx/jsx-runtime";

/** Writes a page as the text of its answer. */
export function writePage(page: JSX.Element): string {
  return `<!doctype html>${String(page)}`;
}
