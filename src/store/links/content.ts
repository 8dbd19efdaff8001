import type { Controller } from "../../assignment/index.js";
import { isPhoneCountry, type PhoneCountry } from "../../boundary/index.js";
import { fromStored, type KeptNote, type StoreNote, type StoreNotes, toStored } from "../../storage/index.js";
import type { Verification } from "../requests/request.js";
import type { Token, TokenUse } from "./token.js";

/** A controller, by what tells controllers apart. */
export type ControllerKey = Pick<Controller, "country" | "organisationNumber">;

/** The person whom a link is for, and who made it. It is kept sealed only. */
export interface LinkContent {
  /** The controller for whose assignments the link was made. It opens those of nobody else. */
  readonly controller: ControllerKey;
  /** Values that identify the person in an open assignment, as they were given. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly country: PhoneCountry | undefined;
  /** References that were confirmed to be the person's. */
  readonly confirmed: readonly LinkedReference[];
  /** The reference of who made the link. */
  readonly madeBy: string;
  /** The way in which they made sure of who gets it; undefined if they did not say. */
  readonly verified: Verification | undefined;
}

/** A reference that was confirmed to be a person's. */
export interface LinkedReference {
  readonly assignment: string;
  readonly reference: string;
}

/** Builds the note of a token. The moment of expiry stands in the sealed content too, so that nobody who can write to the database moves it. */
export function buildNote(use: TokenUse, token: Token, content: LinkContent, at: Date, expiresAt: Date): StoreNote {
  const { controller, given, country, confirmed, madeBy, verified } = content;
  const of = [controller.country, controller.organisationNumber];
  const places = confirmed.map(({ assignment, reference }) => [assignment, reference]);
  const sealed = token.seal(
    JSON.stringify([
      toStored("json", given),
      country ?? null,
      places,
      madeBy,
      expiresAt.getTime(),
      verified ?? null,
      of,
    ]),
  );
  return { kind: use, id: token.id, at, expiresAt, body: { sealed } };
}

/** A note that is valid at a moment. */
export interface ValidNote {
  readonly content: LinkContent;
  readonly expiresAt: Date;
}

/** Finds and opens the note of a token; undefined if there is none, it has expired, or somebody changed it. */
export async function findContent(
  notes: StoreNotes,
  use: TokenUse,
  token: Token,
  at: Date,
): Promise<ValidNote | undefined> {
  const note = await notes.find(use, token.id);
  return note === undefined ? undefined : openNote(token, note, at);
}

function openNote(token: Token, { body, expiresAt }: KeptNote, at: Date): ValidNote | undefined {
  const text = typeof body.sealed === "string" ? token.open(body.sealed) : undefined;
  if (text === undefined || expiresAt === undefined || expiresAt <= at) return undefined;
  // `buildNote` wrote it, because nobody else has the key
  const [given, country, places, madeBy, expiry, verified, [ofCountry, organisationNumber]] = JSON.parse(
    text,
  ) as SealedContent;
  if (expiry !== expiresAt.getTime()) return undefined;
  return {
    expiresAt,
    content: {
      controller: { country: ofCountry, organisationNumber },
      given: fromStored("json", given as never) as LinkContent["given"], // an object was written
      country: country !== null && isPhoneCountry(country) ? country : undefined,
      confirmed: places.map(([assignment, reference]) => ({ assignment, reference })),
      madeBy,
      verified: verified ?? undefined,
    },
  };
}

/** The content as it is sealed. */
type SealedContent = readonly [
  given: unknown,
  country: string | null,
  places: readonly (readonly [assignment: string, reference: string])[],
  madeBy: string,
  expiresAt: number,
  verified: Verification | null,
  controller: readonly [country: string, organisationNumber: string],
];
