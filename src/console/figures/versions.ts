import { isSame, type JsonObject, objectIn } from "../../definition/json.js";
import type { RegisteredDefinition } from "../../store/index.js";

/** The differences between a version of a definition and the one before. */
export interface VersionChange {
  readonly version: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Other parts of the terms that changed, by name. */
  readonly terms: readonly string[];
  readonly approval: RegisteredDefinition["approval"];
  readonly isFirst: boolean;
}

/** Compares each version with the one before, the latest first. */
export function listVersionChanges(versions: readonly RegisteredDefinition[]): readonly VersionChange[] {
  return versions
    .map((one, at) => {
      const before = versions[at - 1];
      const [now, then] = [readTerms(one), before === undefined ? undefined : readTerms(before)];
      const names = Object.keys(objectIn(now.fields));
      const former = then === undefined ? names : Object.keys(objectIn(then.fields));
      const changed =
        then === undefined
          ? []
          : [...new Set([...Object.keys(now), ...Object.keys(then)])].filter(
              (part) => part !== "fields" && part !== "form" && !isSame(now[part] ?? null, then[part] ?? null),
            );
      return {
        version: one.version,
        added: names.filter((name) => !former.includes(name)),
        removed: former.filter((name) => !names.includes(name)),
        terms: changed,
        approval: one.approval,
        isFirst: before === undefined,
      };
    })
    .reverse();
}

function readTerms({ definition }: RegisteredDefinition): JsonObject {
  return objectIn(definition.terms);
}
