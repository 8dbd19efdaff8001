import type * as core from "zod/v4/core";
import { type Finding, KIND_WORDS } from "./kinds.js";

/** Writes a finding for a refusal: the kind and its offset, never the text. */
export function findingMessage({ kind, offset }: Finding): string {
  return `holds what looks like ${KIND_WORDS[kind]} at offset ${offset}`;
}

/**
 * Findings that the guard itself made. A schema's own check can put anything into an issue, so only an object that is
 * registered here is believed. It was frozen when it was made.
 */
const GENUINE = new WeakMap<object, Finding>();

/** Makes the issue that zod reports for a finding. It never carries the text, even if zod is told to report input. */
export function toIssue(finding: Finding): core.$ZodRawIssue {
  const params = Object.freeze({ ...finding });
  GENUINE.set(params, finding);
  return { code: "custom", message: findingMessage(finding), params, input: undefined, continue: true };
}

/** Returns the finding behind an issue, if the guard made it. */
export function readFinding(issue: core.$ZodIssue): Finding | undefined {
  return issue.code === "custom" && issue.params !== undefined ? GENUINE.get(issue.params) : undefined;
}
