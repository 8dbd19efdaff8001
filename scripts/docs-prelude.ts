/** What examples in docstrings and docs take as given. Checked by `check-docs.ts`; never run. */

import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { createTransport } from "nodemailer";
import {
  type AnyAssignment,
  type AssignmentDefinition,
  type AssignmentDraft,
  activityFrom,
  assignmentFrom,
  coarsen,
  consent,
  contact,
  contract,
  csv,
  type DynamicAssignment,
  defineActivity,
  defineAssignment,
  defineController,
  defineSource,
  draftAssignment,
  type FieldDraft,
  field,
  PROBLEM_JSON,
  type Source,
  special,
  text,
  toDefinition,
  toProblem,
  toPublicAnswer,
  toSchema,
} from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { createConsole } from "purposebound/console";
import {
  consentReceipt,
  consentRecord,
  dpv,
  jsonSchema,
  legitimateInterestsAssessment,
  notice,
  plural,
  recordOfProcessing,
  renderNecessity,
  rowSchema,
} from "purposebound/documents";
import { dump, memory } from "purposebound/memory";
import { findNodeRequest, toFastifyPlugin, toNodeHandler } from "purposebound/node";
import { callback, email, webhook } from "purposebound/notify";
import { describeEvent } from "purposebound/oversight";
import { distribute, pglite, postgres, upgradeStorage } from "purposebound/postgres";
import { ndjson, xlsx } from "purposebound/readers";
import {
  AssignmentChangedError,
  avg,
  band,
  count,
  type Dataset,
  type DynamicDataset,
  type EvolutionPlan,
  fileKeys,
  type KeyEncryption,
  keysFromSecret,
  max,
  memoryKeys,
  openStore,
  type Store,
  type View,
  wrappedKeys,
} from "purposebound/store";
import { arbitraryInput, arbitraryOverreach, arbitraryRecord } from "purposebound/testing";
import * as z from "zod";

export {
  AssignmentChangedError,
  activityFrom,
  arbitraryInput,
  arbitraryOverreach,
  arbitraryRecord,
  assignmentFrom,
  avg,
  band,
  callback,
  coarsen,
  consent,
  consentReceipt,
  consentRecord,
  contact,
  contract,
  count,
  createConsole,
  createReadStream,
  createServer,
  createTransport,
  csv,
  defineActivity,
  defineAssignment,
  defineController,
  defineSource,
  describeEvent,
  distribute,
  dpv,
  draftAssignment,
  dump,
  email,
  fc,
  field,
  fileKeys,
  findNodeRequest,
  jsonSchema,
  keysFromSecret,
  legitimateInterestsAssessment,
  max,
  memory,
  memoryKeys,
  ndjson,
  notice,
  openStore,
  PROBLEM_JSON,
  pglite,
  plural,
  postgres,
  recordOfProcessing,
  renderNecessity,
  rowSchema,
  special,
  text,
  toDefinition,
  toFastifyPlugin,
  toNodeHandler,
  toProblem,
  toPublicAnswer,
  toSchema,
  upgradeStorage,
  webhook,
  wrappedKeys,
  writeFile,
  xlsx,
  z,
};

export declare const fjordNet: ReturnType<typeof defineController>;
export declare const lineRegister: Source<typeof broadbandUpgrade>;
export declare const controller: ReturnType<typeof defineController>;

export const newsletter = defineAssignment({
  id: "newsletter",
  purpose: {
    title: "Newsletter",
    category: "dpv:DirectMarketing",
    basis: consent({ wording: "Send it.", version: "1" }),
  },
  controller,
  retention: { keep: "P2Y", from: "updated" },
  identifiedBy: ["email"],
  fields: contact("name", "email"),
});

export declare const lineRepair: AnyAssignment;
export const broadbandUpgrade = defineAssignment({
  id: "broadband-upgrade",
  purpose: {
    title: "Sale of increased broadband capacity",
    category: "dpv:DirectMarketing",
    basis: consent({ wording: "You may call me about faster broadband.", version: "2026-01" }),
  },
  controller,
  retention: { keep: "P12M", from: "collected" },
  identifiedBy: ["phone"],
  fields: {
    ...contact("name", "phone", "email?"),
    currentSpeed: field(z.number().positive().optional(), {
      necessity: "Only slow lines are offered more",
      unit: "Mbit/s",
    }),
  },
});

export declare const input: { name: string; phone: string };
export declare const rows: AsyncIterable<unknown>;
export declare const webForm: Source<typeof broadbandUpgrade>;
export declare const salesforce: Source<typeof broadbandUpgrade>;
export declare const hubspot: Source<typeof broadbandUpgrade>;
export declare const leads: Dataset<typeof broadbandUpgrade>;
export declare const store: Store;
export declare const storage: StorageAdapter;
export declare const vault: KeyEncryption;
export declare const plan: EvolutionPlan;
export declare const view: View<typeof broadbandUpgrade, "name" | "phone" | "currentSpeed">;

export declare const definition: AssignmentDefinition;
export declare const typed: AssignmentDraft;
export declare const added: FieldDraft;
export declare const summer: DynamicAssignment;
export declare const survey: DynamicAssignment;
export declare const surveys: DynamicDataset;
export declare const surveyForm: Source<DynamicAssignment>;
export declare const json: unknown;
export declare const request: { json(): Promise<unknown> };
export declare const client: import("purposebound/store").JoinableConnection;
export declare const fastifyApp: FastifyInstance;
export declare const phone: string;
