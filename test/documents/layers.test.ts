import { describe, expect, it } from "vitest";
import { describeAssignment } from "../../src/definition/index.js";
import { type Missing, notice, recordOfProcessing } from "../../src/documents/index.js";
import {
  activityFrom,
  assignmentFrom,
  contact,
  DefinitionError,
  defineActivity,
  defineAssignment,
  type Recipient,
  toDefinition,
} from "../../src/index.js";
import { BASES, declare, lineRegister, type Variations, webForm } from "./declared.js";

const PARTNER: Recipient = {
  name: "Partner AS",
  role: "joint-controller",
  country: "NO",
  contact: {
    email: "privacy@partner.example",
    postal: "Havnegata 2, 5003 Bergen",
    phone: "+47 55 00 00 00",
    url: "https://partner.example",
  },
  arrangement: "Partner AS answers questions about offers; FjordNet AS answers all others.",
};
const BARE: Recipient = { name: "Partner AS", role: "joint-controller", country: "NO" };

const short = (vary: Variations = {}, wholeAt?: string) => {
  const assignment = declare(vary);
  const options = wholeAt === undefined ? {} : { wholeAt };
  return notice(assignment, { sources: [webForm(assignment)], layer: "short", ...options });
};
const whole = (vary: Variations = {}) => {
  const assignment = declare(vary);
  return notice(assignment, { sources: [webForm(assignment)] });
};
const record = (vary: Variations = {}) => {
  const assignment = declare(vary);
  return recordOfProcessing(assignment.controller, [assignment]);
};
const cited = (missing: readonly Missing[]): string[] =>
  missing.map(({ article, remedy }) => `${article}: ${remedy.split(" of ")[0]}`);

describe("a short notice", () => {
  it("tells who, what for, which data, who gets them, how long, and the rights", () => {
    const { json, markdown, missing } = short();
    expect(json.sections.map(({ name }) => name)).toEqual([
      ...["responsible", "purposes", "data", "recipients", "retention", "rights", "objection", "whole"],
    ]);
    for (const part of [
      "FjordNet AS",
      "dpo@fjordnet.example",
      "Sale of broadband",
      "Phone number",
      "RingUt AS",
      "12 months",
      "Withdrawal of consent",
    ]) {
      expect(markdown).toContain(part);
    }
    expect(missing).toEqual([]);
  });

  it("is less than half as long as the whole one, and says nothing that is not in it", () => {
    for (const basis of Object.values(BASES)) {
      const [layer, all] = [short({ basis }), whole({ basis })];
      expect(layer.markdown.length).toBeLessThan(all.markdown.length / 2);
      const declared = layer.json.sections.filter(({ name }) => !["whole", "rights"].includes(name));
      for (const { content } of declared) {
        for (const block of content) {
          const lines = block.kind === "list" ? block.items : block.kind === "paragraph" ? [block.line] : [];
          for (const { text } of lines) expect(JSON.stringify(all.json)).toContain(JSON.stringify(text).slice(1, -1));
        }
      }
    }
  });

  it("tells of automated decisions if there are any, since nobody expects them", () => {
    expect(short().markdown).not.toContain("computers alone");
    expect(short({ automatedDecisions: "Those above 30 Mbit/s are turned down." }).markdown).toContain("turned down");
    expect(short({ automatedDecisions: undefined }).markdown).toContain("Not yet declared");
  });

  it("leads to the whole one, or says whom to ask", () => {
    expect(short({}, "https://fjordnet.example/privacy").markdown).toContain("(https://fjordnet.example/privacy)");
    expect(short().markdown).toContain("Ask us for it, or our data protection officer.");
  });

  it("lists the same as missing as the whole one", () => {
    const vary: Variations = { recipients: undefined, provision: undefined, automatedDecisions: undefined };
    expect(short(vary).missing).toEqual(whole(vary).missing);
    expect(short(vary).missing).toHaveLength(3);
  });

  it("refuses another layer, an address that is none, and an address for the whole notice", () => {
    const refused = expect.objectContaining({ code: "invalid-argument" });
    const assignment = declare();
    const layer = "middle" as "short"; // as JavaScript may pass it
    expect(() => notice(assignment, { sources: [], layer })).toThrow(refused);
    expect(() => short({}, "javascript:alert(1)")).toThrow(refused);
    expect(() => notice(assignment, { sources: [], wholeAt: "https://fjordnet.example" })).toThrow(refused);
  });
});

describe("joint controllers", () => {
  it("stand in notice and record with their contacts and the arrangement", () => {
    for (const { markdown, missing } of [whole({ recipients: [PARTNER] }), record({ recipients: [PARTNER] })]) {
      for (const part of [
        "Partner AS",
        "privacy@partner.example",
        "Havnegata 2, 5003 Bergen",
        "+47 55 00 00 00",
        "(https://partner.example/)",
        "answers all others",
      ]) {
        expect(markdown).toContain(part);
      }
      expect(missing).toEqual([]);
    }
    expect(short({ recipients: [PARTNER] }).markdown).toContain("Partner AS");
  });

  it("lack what nobody declared: contacts and arrangement", () => {
    expect(cited(whole({ recipients: [BARE] }).missing)).toEqual([
      "Art. 13(1)(a): Set contact",
      "Art. 26(2): Set arrangement",
    ]);
    expect(cited(record({ recipients: [BARE] }).missing)).toEqual([
      "Art. 30(1)(a): Set contact",
      "Art. 26(2): Set arrangement",
    ]);
    const assignment = declare({ recipients: [BARE] });
    const both = notice(assignment, { sources: [webForm(assignment), lineRegister(assignment)] });
    expect(cited(both.missing)[0]).toBe("Art. 13(1)(a) and 14(1)(a): Set contact");
    expect(whole({ recipients: [{ ...BARE, role: "processor" }] }).missing).toEqual([]);
  });

  it("are refused with contacts that reach nobody, and arrangements of others", () => {
    const refusal = (more: object) => () => declare({ recipients: [{ ...BARE, ...more }] });
    const withCode = (code: string) => expect.objectContaining({ code });
    expect(refusal({ contact: { email: "nobody" } })).toThrow(withCode("invalid-contact"));
    expect(refusal({ contact: { email: "a@b.example", postal: " " } })).toThrow(withCode("invalid-contact"));
    expect(refusal({ contact: { email: "a@b.example", fax: "1" } })).toThrow(DefinitionError);
    expect(refusal({ arrangement: 1 })).toThrow(DefinitionError);
    expect(refusal({ role: "processor", arrangement: "We share" })).toThrow(withCode("invalid-terms"));
  });

  it("cannot be changed after they were declared", () => {
    const contact = { email: "privacy@partner.example" };
    const declared = declare({ recipients: [{ ...BARE, contact }] });
    contact.email = "other@partner.example";
    expect(declared.recipients?.[0]?.contact?.email).toBe("privacy@partner.example");
    expect(Object.isFrozen(declared.recipients?.[0]?.contact)).toBe(true);
  });

  it("are terms by name, role and country; their contacts are words", () => {
    const described = (recipients: Recipient[]) => describeAssignment(declare({ recipients }));
    expect(described([PARTNER]).terms).toBe(described([BARE]).terms);
    expect(described([PARTNER]).definition.words).not.toEqual(described([BARE]).definition.words);
    expect(described([BARE]).terms).not.toBe(described([]).terms);
    expect(described([BARE]).definition.words).toEqual(described([]).definition.words);
  });

  it("go through declarations as JSON, also those of activities", () => {
    const { id, purpose, controller, retention } = declare();
    const fields = contact("phone");
    const recipients = [PARTNER];
    const assignment = defineAssignment({
      id,
      purpose,
      controller,
      retention,
      recipients,
      identifiedBy: ["phone"],
      fields,
    });
    const definition = toDefinition(assignment);
    expect(definition.recipients).toEqual([PARTNER]);
    const again = assignmentFrom(JSON.parse(JSON.stringify(definition)));
    expect(again.recipients).toEqual([PARTNER]);
    expect(toDefinition(again)).toEqual(definition);
    const activity = { id: "call", kind: "campaign", title: "Calls", uses: ["phone"], recipients: [PARTNER] } as const;
    expect(activityFrom(again, { format: 1, ...activity }).recipients).toEqual([PARTNER]);
  });

  it("may be named by an activity without their contacts", () => {
    const assignment = declare({ recipients: [PARTNER] });
    const activity = { id: "call", kind: "campaign", title: "Calls", uses: ["phone"], recipients: [BARE] } as const;
    expect(defineActivity(assignment, activity).recipients).toEqual([BARE]);
  });
});
