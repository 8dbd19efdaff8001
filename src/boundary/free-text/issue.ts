import type * as core from "zod/v4/core";
import { type Finding, KIND_WORDS } from "./kinds.js";

/** What a refusal says of one finding: the kind and where it begins, never what it is. */
export function findingMessage({ kind, offset }: Finding): string {
  return `holds what looks like ${KIND_WORDS[kind]} at offset ${offset}`;
}

/**
 * The findings that the guard itself made. A schema's own check can put whatever it likes into an issue; only an object
 * that is registered here is believed, and it was frozen when it was made.
 */
const GENUINE = new WeakMap<object, Finding>();

/** The issue that zod reports for a finding. It does not carry the text, whatever zod is told to report. */
export function toIssue(finding: Finding): core.$ZodRawIssue {
  const params = Object.freeze({ ...finding });
  GENUINE.set(params, finding);
  return { code: "custom", message: findingMessage(finding), params, input: undefined, continue: true };
}

/** The finding behind an issue, if the guard made it. */
export function readFinding(issue: core.$ZodIssue): Finding | undefined {
  return issue.code === "custom" && issue.params !== undefined ? GENUINE.get(issue.params) : undefined;
}
