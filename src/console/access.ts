import { type AnyAssignment, type Controller, isSameController } from "../assignment/index.js";
import { checkCallOptions } from "../boundary/index.js";
import { invalidArgument } from "../errors/index.js";
import type { Store } from "../store/index.js";
import { CONSOLE_LANGUAGES, type ConsoleLanguage } from "./words/say.js";

/** The controller for which a user answers. */
export type AnsweringController = Pick<Controller, "country" | "organisationNumber">;

/** Somebody whom the application lets into the console. */
export interface ConsoleUser {
  /**
   * `dpo` for the data protection officer, `representative` for somebody who decides for the controller, `editor` for somebody who
   * proposes assignments, `user` for somebody who works with the data. Editors see assignments and proposals, and users none of the pages
   * for supervision.
   */
  readonly role: "dpo" | "representative" | "editor" | "user";
  /** The reference by which the trail knows them, such as `dpo:1`. */
  readonly actor: string;
  /** The controller whose assignments they see; that of the console if it is left out. */
  readonly controller?: AnsweringController;
  /**
   * The activities under which they work, each as `assignment/activity`. The fragment for users answers about these alone. A DPO or
   * representative may ask about all activities if it is left out; for everybody else there is none then.
   */
  readonly activities?: readonly string[];
  /** The language of the pages; that of the console if it is left out. The reader can change it. */
  readonly language?: ConsoleLanguage;
  /** Their name as the pages show it to them; the actor if it is left out. */
  readonly name?: string;
}

const ACTIVITY = /^[^/]+\/[^/]+$/;
const ROLES: readonly string[] = ["dpo", "representative", "editor", "user"];

/** Tells if a language is one of the console. */
export function isConsoleLanguage(text: unknown): text is ConsoleLanguage {
  return CONSOLE_LANGUAGES.some((one) => one === text);
}

/**
 * Checks what `authorize` answered. A slip in a role would otherwise open or shut pages unseen.
 *
 * @throws StoreError `invalid-argument`
 */
export function checkUser(user: ConsoleUser): ConsoleUser {
  const form = {
    role: "any",
    actor: "any",
    controller: "object",
    activities: "array",
    language: "any",
    name: "any",
  } as const;
  checkCallOptions<ConsoleUser>(user, form, "The answer of authorize()");
  const { role, actor, controller, activities = [], language, name } = user;
  if (!ROLES.includes(role)) {
    throw invalidArgument("The answer of authorize() has no known role", `Roles: ${ROLES.join(", ")}.`);
  }
  if (typeof actor !== "string" || actor === "" || (name !== undefined && typeof name !== "string")) {
    throw invalidArgument("The answer of authorize() has no actor, or a name that is no text", "Pass text: dpo:1.");
  }
  if (controller !== undefined) checkAnswering(controller, "The answer of authorize()");
  // an id alone could be that of activities in several assignments
  if (!activities.every((one) => typeof one === "string" && ACTIVITY.test(one))) {
    throw invalidArgument(
      "The answer of authorize() has an activity without its assignment",
      "Name each as assignment/activity, such as leads/spring-calls.",
    );
  }
  if (language !== undefined && !isConsoleLanguage(language)) {
    throw invalidArgument(
      "The answer of authorize() has an unknown language",
      `Languages: ${CONSOLE_LANGUAGES.join(", ")}.`,
    );
  }
  return user;
}

/** @throws StoreError `invalid-argument` if a controller is not told by country and number */
export function checkAnswering(controller: AnsweringController, where: string): void {
  if (typeof controller.country === "string" && typeof controller.organisationNumber === "string") return;
  throw invalidArgument(
    `${where} names a controller without its country or number`,
    "Pass { country, organisationNumber }.",
  );
}

/** Tells if a user may ask under an activity of an assignment. Those who supervise may ask under all, unless they are given some. */
export function mayAskUnder({ role, activities }: ConsoleUser, assignment: string, activity: string): boolean {
  if (activities === undefined) return role === "dpo" || role === "representative";
  return activities.includes(`${assignment}/${activity}`);
}

/** Lists the assignments that a user may supervise; see {@link listOwnAssignments}. */
export function listSupervised(
  store: Store,
  user: ConsoleUser,
  byDefault: AnsweringController | undefined,
): readonly AnyAssignment[] {
  return user.role === "user" ? [] : listOwnAssignments(store, user, byDefault);
}

/**
 * Lists the assignments of a user's controller. A user without a controller has the assignments of a store that has only one, and nothing
 * of a store that has several.
 */
export function listOwnAssignments(
  store: Store,
  user: ConsoleUser,
  byDefault: AnsweringController | undefined,
): readonly AnyAssignment[] {
  const all = store.assignments();
  const wanted = user.controller ?? byDefault ?? all[0]?.controller;
  if (wanted === undefined) return [];
  const own = all.filter((one) => isSameController(one.controller, wanted));
  const isChosen = user.controller !== undefined || byDefault !== undefined;
  return isChosen || own.length === all.length ? own : [];
}
