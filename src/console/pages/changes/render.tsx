import type { JSX } from "hono/jsx/jsx-runtime";
import type { AnyAssignment, Controller } from "../../../assignment/index.js";
import type { AssignmentDefinition } from "../../../definition/index.js";
import { DefinitionError, StoreError } from "../../../errors/index.js";
import type { Proposal, Store } from "../../../store/index.js";
import type { ConsoleUser } from "../../access.js";
import { press, readButton } from "../../proposals/act.js";
import { compareNotices } from "../../proposals/diff.js";
import type { FormFault } from "../../proposals/draft.js";
import { fillForm } from "../../proposals/fill.js";
import { EMPTY_STATE, type FormState, readState } from "../../proposals/form.js";
import { type Examined, examine, readOwnDefinition, type UnusedReader, writeNotice } from "../../proposals/reading.js";
import type { SupervisedRoute } from "../../routes.js";
import type { Matter, PageRequest, Supervised } from "../answering.js";
import type { FormOutcome } from "../outcome.js";
import type { PageFrame } from "../page.js";
import { writePage } from "../write.js";
import { ProposalForm } from "./form.js";
import { ProposalsPage } from "./list.js";
import { writeChange } from "./plan-lines.js";
import { type ProposalMatter, ProposalPage } from "./proposal.js";

/** All that pages of proposals are made from. */
export interface ChangesMatter {
  readonly store: Store;
  readonly user: ConsoleUser;
  /** The assignments of the reader's controller. */
  readonly assignments: readonly AnyAssignment[];
  readonly controller: Controller;
  /** The proposals of the reader's controller, the newest first. */
  readonly proposals: readonly Proposal[];
  readonly unused: UnusedReader;
  readonly frame: PageFrame;
  readonly token: string;
}

/** Takes what pages of proposals need from what all pages have in common. */
export function toChanges(
  { user, assignments, proposals, frameFor }: Supervised,
  { readers, unused }: Matter,
  { token = "" }: PageRequest,
): ChangesMatter {
  const [one] = assignments;
  const { controller } = one as AnyAssignment; // nobody supervises nothing
  return { store: readers.store, user, assignments, controller, proposals, unused, frame: frameFor("changes"), token };
}

type ChangesRoute = Extract<SupervisedRoute, { readonly page: "changes" | "propose" | "proposal" }>;

const NO_FAULTS: ReadonlyMap<string, FormFault> = new Map();

/** A proposal whose forms nobody has sent yet. */
const FRESH = { faults: NO_FAULTS, isOutdated: false, typed: undefined, refused: undefined } as const;

/** Renders a page of proposals; undefined if there is none for this reader. */
export async function renderChanges(route: ChangesRoute, matter: ChangesMatter): Promise<JSX.Element | undefined> {
  const { user, frame, proposals } = matter;
  if (route.page === "changes") {
    return <ProposalsPage frame={frame} proposals={proposals} mayPropose={user.role !== "dpo"} />;
  }
  if (route.page === "proposal") {
    const proposal = findProposal(matter, route.id);
    return proposal === undefined ? undefined : showProposal(matter, proposal, FRESH);
  }
  const target = findTarget(matter, route);
  if (target === undefined) return undefined;
  const state = target.filled ?? EMPTY_STATE;
  return showForm(matter, target, state, await look(matter, target, state), false);
}

/** Carries out a form of these pages; undefined if there is no such page for this reader. */
export async function actOnChanges(
  route: ChangesRoute,
  matter: ChangesMatter,
  fields: URLSearchParams,
): Promise<FormOutcome | undefined> {
  const { store, user, frame } = matter;
  if (route.page === "changes") return undefined;
  if (route.page === "propose") {
    const target = findTarget(matter, route);
    if (target === undefined) return undefined;
    const button = readButton(fields);
    const state = press(readState(fields), button);
    const { proposals } = store;
    const looked = await look(matter, target, state);
    if (button !== "send" || looked.faults.size > 0 || looked.definition === undefined) {
      const page = showForm(matter, target, state, looked, button === "send");
      return { page: writePage(page), status: button === "send" ? 422 : 200 };
    }
    const { definition } = looked;
    const given = { definition, by: user.actor, reason: state.reason };
    try {
      const { id } =
        target.proposal === undefined
          ? await proposals.propose(given)
          : await proposals.revise(target.proposal.id, given);
      return { goTo: frame.links.proposal(id) };
    } catch (error) {
      const refused = readRefused(error);
      if (refused === undefined) throw error;
      return { page: writePage(showForm(matter, target, state, looked, true, refused.why)), status: refused.status };
    }
  }
  const proposal = findProposal(matter, route.id);
  if (proposal === undefined) return undefined;
  return decide(matter, proposal, fields);
}

async function decide(matter: ChangesMatter, proposal: Proposal, fields: URLSearchParams): Promise<FormOutcome> {
  const { store, user, frame } = matter;
  const { proposals } = store;
  const faults = new Map<string, FormFault>();
  const need = (input: string): string => {
    const value = (fields.get(input) ?? "").trim().normalize("NFC");
    if (value === "") faults.set(input, "missing");
    return value;
  };
  const shown = async (status: 409 | 422, isOutdated: boolean, refused?: string): Promise<FormOutcome> => {
    // somebody else may have changed it since this page was asked for
    const now = (await proposals.find(proposal.id)) ?? proposal;
    return { page: writePage(showProposal(matter, now, { faults, isOutdated, typed: fields, refused })), status };
  };
  const back = { goTo: frame.links.proposal(proposal.id) };
  const { id } = proposal;
  try {
    switch (fields.get("do")) {
      case "withdraw":
        if (user.role === "dpo" || proposal.by !== user.actor) return { problem: "notThere" };
        await proposals.withdraw(id, { by: user.actor });
        return back;
      case "advise": {
        if (user.role !== "dpo") return { problem: "notThere" };
        if (fields.get("hash") !== proposal.hash) return shown(409, true);
        const advises = need("advises");
        const text = need("text");
        if (advises !== "for" && advises !== "against" && advises !== "neither") faults.set("advises", "missing");
        else if (faults.size === 0) {
          await proposals.advise(id, { by: user.actor, role: "dpo", advises, text, hash: proposal.hash });
          return back;
        }
        return shown(422, false);
      }
      case "decide": {
        if (user.role !== "representative") return { problem: "notThere" };
        const decision = need("decision");
        const reason = need("reason");
        if (decision !== "approve" && decision !== "decline") faults.set("decision", "missing");
        if (faults.size > 0) return shown(422, false);
        // the text that was read is the one that is decided on
        if (fields.get("hash") !== proposal.hash) return shown(409, true);
        const approves = decision === "approve";
        await proposals.decide(id, { by: user.actor, role: "representative", approves, reason, hash: proposal.hash });
        return back;
      }
      default:
        return { problem: "form" };
    }
  } catch (error) {
    const refused = readRefused(error);
    if (refused === undefined) throw error;
    return refused.status === 409 ? shown(409, true) : shown(422, false, refused.why);
  }
}

/** A refusal that its reader can do something about. */
interface Refused {
  /** The reason in the words of the library, which repeat nothing of what was typed. */
  readonly why: string;
  /** 409 if somebody else was faster, 422 otherwise. */
  readonly status: 409 | 422;
}

/** Reads why a text or a decision is refused, such as for an e-mail address in it. Undefined if it is a fault of ours. */
function readRefused(error: unknown): Refused | undefined {
  if (error instanceof DefinitionError) return { why: error.message, status: 422 };
  if (!(error instanceof StoreError)) return undefined;
  if (OVERTAKEN.has(error.code)) return { why: error.message, status: 409 };
  return REFUSING.has(error.code) ? { why: error.message, status: 422 } : undefined;
}

/** Codes of what came too late. */
const OVERTAKEN: ReadonlySet<string> = new Set([
  "proposal-outdated",
  "proposal-closed",
  "proposal-not-found",
  "evolution-outdated",
  "assignment-changed",
]);

/** Codes of what is refused for a reason that those who use the form can read. */
const REFUSING: ReadonlySet<string> = new Set([
  "invalid-argument",
  "evolution-blocked",
  "decision-not-for-dpo",
  "assignment-in-code",
  "assignment-ended",
  "field-keys-required",
]);

/** An assignment that is to be proposed, changed or proposed anew. */
interface Target {
  readonly of: AnyAssignment | undefined;
  readonly before: AssignmentDefinition | undefined;
  readonly proposal: Proposal | undefined;
  readonly filled: FormState | undefined;
}

function findTarget(
  matter: ChangesMatter,
  route: Extract<ChangesRoute, { readonly page: "propose" }>,
): Target | undefined {
  const { assignments, user } = matter;
  const find = (id: string): AnyAssignment | undefined => assignments.find((one) => one.id === id);
  if (route.proposal !== undefined) {
    const proposal = findProposal(matter, route.proposal);
    if (proposal === undefined || proposal.state !== "open" || proposal.by !== user.actor) return undefined;
    const of = proposal.kind === "change" ? find(proposal.assignment) : undefined;
    const filled = { ...fillForm(proposal.definition), reason: proposal.reason };
    // names that were drawn for the first text stay
    return { of, before: proposal.definition, proposal, filled };
  }
  if (route.assignment === undefined) {
    return { of: undefined, before: undefined, proposal: undefined, filled: undefined };
  }
  const of = find(route.assignment);
  const before = of === undefined ? undefined : readOwnDefinition(of);
  if (of === undefined || before === undefined) return undefined;
  return { of, before, proposal: undefined, filled: fillForm(before) };
}

async function look(matter: ChangesMatter, { before, of }: Target, state: FormState): Promise<Examined> {
  const { unused, assignments, controller } = matter;
  // without a field of one's own there is nothing to compare
  const others = state.own.length === 0 ? [] : assignments.filter((one) => one !== of);
  return examine(state, controller, before, await unused.list(others));
}

function showForm(
  { frame, token, controller }: ChangesMatter,
  target: Target,
  state: FormState,
  { faults, questions, definition, refused }: Examined,
  isSent: boolean,
  unfit?: string,
): JSX.Element {
  return (
    <ProposalForm
      frame={frame}
      token={token}
      matter={{
        state,
        controller,
        of: target.of,
        faults: isSent ? faults : NO_FAULTS,
        refused: unfit ?? (isSent ? refused : undefined),
        questions,
        notice: definition === undefined ? undefined : writeNotice(definition, frame.say.language),
      }}
    />
  );
}

function showProposal(
  { user, frame, token, assignments }: ChangesMatter,
  proposal: Proposal,
  answered: Pick<ProposalMatter, "faults" | "isOutdated" | "typed" | "refused">,
): JSX.Element {
  const { definition, kind, plan } = proposal;
  const { language } = frame.say;
  const notice = writeNotice(definition, language);
  const held = kind === "new" ? undefined : assignments.find(({ id }) => id === proposal.assignment);
  const before = held === undefined ? undefined : readOwnDefinition(held);
  const labels = new Map(
    [...(before?.fields ?? []), ...definition.fields].map(({ name, label = name }) => [name, label]),
  );
  const labelOf = (name: string): string => labels.get(name) ?? name;
  return (
    <ProposalPage
      frame={frame}
      token={token}
      matter={{
        proposal,
        user,
        changes: plan?.changes.map((change) => writeChange(frame.say, change, labelOf)),
        told: before === undefined ? [] : compareNotices(writeNotice(before, language), notice),
        notice: kind === "new" ? notice : undefined,
        ...answered,
      }}
    />
  );
}

function findProposal({ proposals }: ChangesMatter, id: string): Proposal | undefined {
  return proposals.find((one) => one.id === id);
}
