import type { EvolutionChange } from "../../../definition/index.js";
import { describeChange } from "../../../definition/index.js";
import type { Say } from "../../words/say.js";

/** A change in words, and what it does. */
export interface ChangeLine {
  readonly what: string;
  /** The language of the words, if it is not that of the page. */
  readonly lang: "en" | undefined;
  readonly effect: string;
  readonly isDestroying: boolean;
  readonly blocked: string | undefined;
}

/** Writes a change of a plan. Changes that are rare are told in the words of the library. */
export function writeChange(say: Say, change: EvolutionChange, labelOf: (name: string) => string): ChangeLine {
  const { effect, destroying, blocked } = change;
  const own = writeOwn(say, change, labelOf);
  return {
    what: own ?? describeChange(change),
    lang: own === undefined && say.language !== "en" ? "en" : undefined,
    effect,
    isDestroying: destroying,
    blocked: blocked === null ? undefined : `${blocked.why}: ${blocked.instead}`,
  };
}

function writeOwn(say: Say, change: EvolutionChange, labelOf: (name: string) => string): string | undefined {
  const words = say.words.changes.lines;
  switch (change.kind) {
    case "field-added":
      return words.added(labelOf(change.field));
    case "field-removed":
      return words.removed(labelOf(change.field));
    case "field-narrowed":
      return words.narrowed(labelOf(change.field));
    case "field-widened":
    case "field-changed":
      return words.widened(labelOf(change.field));
    case "field-relabelled":
      return words.relabelled(change.before, change.after ?? "");
    case "retention":
      return words.retention(say.duration(change.before.keep), say.duration(change.after.keep));
    case "basis":
      return words.basis;
    case "purpose-category":
      return words.category;
    case "property-declined":
      return words.declined(change.property, change.after);
    case "property-undeclined":
      return words.undeclined(change.property);
    case "recipients":
      return words.recipients(
        say.list([...change.added.map((one) => `+ ${one}`), ...change.removed.map((one) => `− ${one}`)]),
      );
    default:
      return undefined;
  }
}
