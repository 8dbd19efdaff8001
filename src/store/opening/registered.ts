import type { ControllerDeclaration } from "../../assignment/index.js";
import { readDeclaredWords } from "../../definition/describe.js";
import { readEnded } from "../../definition/ended.js";
import type { Registration, StorageAdapter } from "../../storage/index.js";

/** An assignment as the registry lists it. */
export interface RegisteredAssignment {
  readonly id: string;
  readonly title: string;
  readonly controller: Pick<ControllerDeclaration, "name" | "country" | "organisationNumber">;
  /** Version of its definition, from 1. */
  readonly version: number;
  /** `true` if it was made from JSON, so that `openRegistered()` can open it. */
  readonly isDynamic: boolean;
  /** The moment at which its purpose ended. Left out if it has not. */
  readonly endedAt?: Date;
}

/** The number of registrations that are read at once. */
const PAGE = 500;

/** Lists all that is registered, by id. */
export async function* listRegistered(storage: StorageAdapter): AsyncGenerator<RegisteredAssignment, void, undefined> {
  for (let after: string | undefined; ; ) {
    const page: ReadonlyMap<string, Registration> = await storage.list(after, PAGE);
    for (const [id, registration] of page) {
      after = id;
      yield toListed(id, registration);
    }
    if (page.size < PAGE) return;
  }
}

function toListed(id: string, { version, definition }: Registration): RegisteredAssignment {
  const { title, controller, declaration } = readDeclaredWords(definition);
  const endedAt = readEnded(definition);
  const text = (name: string): string => (typeof controller[name] === "string" ? controller[name] : "");
  return {
    id,
    title,
    controller: { name: text("name"), country: text("country"), organisationNumber: text("organisationNumber") },
    version,
    isDynamic: declaration !== undefined,
    ...(endedAt === undefined ? {} : { endedAt }),
  };
}
