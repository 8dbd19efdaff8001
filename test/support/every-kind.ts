import { contract, defineAssignment, field } from "purposebound";
import { z } from "zod";
import { fjordNet, freshId } from "./fjordnet.js";

/** Every kind of column there is, on contract, identified by two fields. */
export function everyKind(id: string = freshId("kinds")) {
  return defineAssignment({
    id,
    purpose: { title: "Every kind", category: "dpv:ServiceProvision", basis: contract({ contract: "Subscription" }) },
    controller: fjordNet,
    retention: { keep: "P30D", from: "updated" },
    identifiedBy: ["reference", "branch"],
    fields: {
      reference: field(z.string().min(1).max(40), { necessity: "Names the subscription" }),
      branch: field(z.number().int(), { necessity: "Names the branch" }),
      text: field(z.string().max(200).optional(), { necessity: "Test" }),
      number: field(z.number().optional(), { necessity: "Test" }),
      boolean: field(z.boolean().optional(), { necessity: "Test" }),
      date: field(z.date().optional(), { necessity: "Test" }),
      bigint: field(z.bigint().optional(), { necessity: "Test" }),
      plan: field(z.enum(["basic", "plus"]).default("basic"), { necessity: "Test" }),
      note: field(z.string().nullable(), { necessity: "Test" }),
      maybe: field(z.string().nullish(), { necessity: "Test" }),
      address: field(
        z.strictObject({ street: z.string(), since: z.date().optional(), $tag: z.string().optional() }).optional(),
        {
          necessity: "Test",
        },
      ),
      tags: field(
        z
          .array(z.union([z.string(), z.number()]))
          .max(5)
          .optional(),
        { necessity: "Test" },
      ),
    },
  });
}
