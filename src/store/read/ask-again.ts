import { checkCallOptions } from "../../boundary/index.js";
import { findLatestEvidence, isCovered, mayBeUsed, type RecordEvidence } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";
import { readPeoplePage } from "./pages.js";

/** Options of `dataset.toAskAgain()`. */
export interface AskAgainOptions {
  /** The `next` of the page before. */
  readonly after?: string;
  /** The most people of the page, 1,000 at most. Default 100. */
  readonly limit?: number;
}

/** A person who is held, and whose consent does not cover the purpose as it is declared now. */
export interface PersonToAsk {
  /** The name by which the application knows the person in this assignment. */
  readonly reference: string;
  /** The version to which they agreed last. Left out if no evidence of them has one. */
  readonly version?: string;
  /** The moment at which they did. Left out if there is no evidence of them. */
  readonly at?: Date;
}

/** A page of people to be asked again, by reference. */
export interface AskAgainPage {
  readonly people: readonly PersonToAsk[];
  /** Begins the next page, as `after`. Left out if there is none. */
  readonly next?: string;
}

const PAGE = 500;

/** Lists people who are held, and not used because their evidence does not cover the purpose. @throws StoreError `invalid-argument` */
export async function listToAskAgain(context: DatasetContext, options: AskAgainOptions = {}): Promise<AskAgainPage> {
  checkCallOptions<AskAgainOptions>(options, { after: "any", limit: "any" }, "dataset.toAskAgain()");
  const { after, limit } = readPeoplePage(options, "dataset.toAskAgain()");
  const { versions } = context.layout;
  if (versions === undefined) return { people: [] };
  return context.act("read", async ({ transaction, at }) => {
    const people: PersonToAsk[] = [];
    let from = after;
    for (let size = PAGE; size === PAGE && people.length <= limit; ) {
      const query = { where: [], at, fields: [], after: from, limit: PAGE };
      const page = await transaction.page({ ...query, everyone: true });
      // those in use are covered
      const used = new Set((await transaction.page(query)).map(({ subject }) => subject));
      const others = page.map(({ subject }) => subject).filter((subject) => !used.has(subject));
      const known = others.length === 0 ? new Map<string, string>() : await transaction.identities(others, at);
      for (const reference of others) {
        const identity = known.get(reference);
        const held = identity === undefined ? undefined : await transaction.find(identity);
        if (held === undefined || !mayBeUsed(held, at) || isCovered(held.evidence, versions)) continue;
        people.push({ reference, ...describe(held.evidence) });
      }
      size = page.length;
      from = page.at(-1)?.subject;
    }
    const next = people[limit - 1]?.reference;
    return people.length > limit && next !== undefined ? { people: people.slice(0, limit), next } : { people };
  });
}

/** Describes the evidence that counts. */
function describe(evidence: readonly RecordEvidence[]): Omit<PersonToAsk, "reference"> {
  const latest = findLatestEvidence(evidence);
  if (latest === undefined) return {};
  return { at: latest.at, ...(latest.version === undefined ? {} : { version: latest.version }) };
}
