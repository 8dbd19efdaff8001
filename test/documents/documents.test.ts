import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Missing, notice, recordOfProcessing } from "../../src/documents/index.js";
import {
  type Assignment,
  contact,
  DefinitionError,
  defineAssignment,
  defineController,
  field,
  legitimateInterests,
  type Recipient,
} from "../../src/index.js";
import { runs } from "../support/runs.js";
import { BASES, declare, FJORDNET, lineRegister, type Variations, webForm } from "./declared.js";

const notice13 = (vary?: Variations) => {
  const assignment = declare(vary);
  return notice(assignment, { sources: [webForm(assignment)] });
};
const notice14 = (vary?: Variations) => {
  const assignment = declare(vary);
  return notice(assignment, { sources: [lineRegister(assignment)] });
};
const record = (vary?: Variations) => {
  const assignment = declare(vary);
  return recordOfProcessing(assignment.controller, [assignment], { sources: [webForm(assignment)] });
};

const articles = (missing: readonly Missing[]): string[] => missing.map((one) => one.article);

function definitionCode(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DefinitionError) return error.code;
    throw error;
  }
  return "nothing thrown";
}

/** The text under a heading, up to the next one. */
function under(markdown: string, heading: string): string {
  const [, after = ""] = markdown.split(new RegExp(`^#+ ${heading.replace(/[()]/g, "\\$&")}\\n`, "m"));
  return after.split(/^#/m)[0] ?? "";
}

describe("a notice of a complete declaration", () => {
  it("lists nothing as missing, and has no section for it", () => {
    for (const { markdown, missing } of [notice13(), notice14()]) {
      expect(missing).toEqual([]);
      expect(markdown).not.toContain("Not yet declared");
      expect(markdown).not.toContain("This document is incomplete");
    }
  });

  it("names the controller and its contact points", () => {
    const text = under(notice13().markdown, "Who is responsible");
    for (const part of ["FjordNet AS", "999999999", "Storgata 1, 0155 Oslo", "Norway", "Kari Nordmann"]) {
      expect(text).toContain(part);
    }
    expect(text).toContain("[dpo@fjordnet.example](mailto:dpo@fjordnet.example)");
    expect(text).toContain("+47 22 00 00 00");
  });

  it("gives the purpose, and the basis in words with its article", () => {
    const text = under(
      notice13({ description: "We call people on slow lines." }).markdown,
      "What we use your data for",
    );
    expect(text).toContain("Sale of broadband");
    expect(text).toContain("We call people on slow lines.");
    expect(text).toContain("Direct marketing");
    expect(text).toContain("Your consent (Art. 6(1)(a) GDPR)");
    expect(text).toContain("You may call me about faster broadband.");
    expect(text).toContain("2026-01");
  });

  it.each([
    ["contract", "Art. 6(1)(b) GDPR", ["Broadband subscription"]],
    ["legalObligation", "Art. 6(1)(c) GDPR", ["Bookkeeping Act s. 13"]],
    ["vitalInterests", "Art. 6(1)(d) GDPR", ["Evacuation after a landslide"]],
    ["publicTask", "Art. 6(1)(e) GDPR", ["Mapping of coverage", "Electronic Communications Act s. 1"]],
    ["legitimateInterests", "Art. 6(1)(f) GDPR", ["Keeping lines in repair"]],
  ] as const)("names the basis %s", (basis, article, parts) => {
    const text = under(notice13({ basis: BASES[basis] }).markdown, "What we use your data for");
    for (const part of [article, ...parts]) expect(text).toContain(part);
  });

  it("names the condition for special categories", () => {
    const { markdown } = notice13({ condition: "eu-gdpr:A9-2-h" });
    expect(markdown).toContain("Health care, occupational medicine or social care (Art. 9(2)(h) GDPR)");
  });

  it("has a table of the fields", () => {
    const rows = tableRows(notice13().markdown);
    expect(rows).toContainEqual(["Phone number", "To reach the person by phone", "–", "Telephone number", "Required"]);
    expect(rows).toContainEqual([
      "Speed today",
      "Only slow lines are offered more",
      "Mbit/s",
      "Use of a service",
      "Optional",
    ]);
  });

  it.each([
    [{ keep: "P12M", from: "collected" }, "12 months from when the data were collected"],
    [{ keep: "P1Y6M", from: "updated" }, "1 year and 6 months from when the data were last updated"],
    [{ keep: "P1D", from: "collected" }, "1 day from when the data were collected"],
    [{ keep: "PT72H", from: "collected" }, "72 hours from when the data were collected"],
  ] as const)("gives the retention in plain words: %o", (retention, words) => {
    expect(notice13({ retention }).markdown).toContain(words);
    expect(record({ retention }).markdown).toContain(words);
  });

  it("states the time of a field that is kept for a shorter one", () => {
    const fields = {
      ...contact("phone"),
      note: field(z.string().optional(), { label: "Note", necessity: "Decides on the call", keep: "P30D" }),
    };
    const { id, purpose, controller, retention } = declare();
    const assignment = defineAssignment({ id, purpose, controller, retention, identifiedBy: ["phone"], fields });
    const words = "Note: 30 days from when it was obtained";
    expect(notice(assignment, { sources: [] }).markdown).toContain(words);
    expect(recordOfProcessing(controller, [assignment], { sources: [] }).markdown.split(words)).toHaveLength(3);
    expect(notice13().markdown).not.toContain("from when it was obtained");
  });

  it("tells no recipients from recipients that are not declared", () => {
    const nobody = notice13({ recipients: [] });
    expect(under(nobody.markdown, "Who else gets your data")).toContain("Nobody else gets your data.");
    expect(nobody.missing).toEqual([]);
    const unknown = notice13({ recipients: undefined });
    expect(under(unknown.markdown, "Who else gets your data").trim()).toBe("**Not yet declared**");
    expect(under(unknown.markdown, "Transfers outside the European Economic Area").trim()).toBe("**Not yet declared**");
  });

  it("lists transfers to third countries, with their safeguards", () => {
    const { markdown, missing } = notice13({
      recipients: [
        { name: "RingUt AS", role: "processor", country: "NO" },
        { name: "CloudDial Inc", role: "processor", country: "US", safeguard: "EU-US Data Privacy Framework" },
      ],
    });
    const text = under(markdown, "Transfers outside the European Economic Area");
    expect(text).toContain("CloudDial Inc, United States: EU-US Data Privacy Framework");
    expect(text).not.toContain("RingUt");
    expect(missing).toEqual([]);
  });

  it("counts no country of the EEA as a third country, and counts the rest of Europe", () => {
    const to = (country: string) =>
      articles(notice13({ recipients: [{ name: "Somebody", role: "processor", country }] }).missing);
    for (const country of ["NO", "IS", "LI", "DE", "IE", "HR", "GR", "AX", "RE"]) expect(to(country)).toEqual([]);
    for (const country of ["GB", "CH", "US", "UA", "TR", "GL"]) expect(to(country)).toEqual(["Art. 13(1)(f)"]);
  });

  it("names the authority for complaints", () => {
    expect(under(notice13().markdown, "Complaints")).toContain("Datatilsynet");
  });

  it("gives the consequence of not giving data", () => {
    const { markdown } = notice13({ provision: { required: "by-law", otherwise: "We must turn you down." } });
    const text = under(markdown, "Whether you have to give us the data");
    expect(text).toContain("The law requires you");
    expect(text).toContain("We must turn you down.");
  });

  it("gives automated decisions and their logic", () => {
    expect(notice13().markdown).toContain("No computer alone makes decisions about you");
    const { markdown } = notice13({ automatedDecisions: "Those above 30 Mbit/s are turned down." });
    expect(markdown).toContain("Those above 30 Mbit/s are turned down.");
    expect(markdown).toContain("Art. 22(3) GDPR");
  });

  it("ends with a line about itself", () => {
    for (const { markdown } of [notice13(), notice14(), record()]) {
      const last = markdown.trimEnd().split("\n").at(-1);
      expect(last).toContain("generated by purposebound");
      expect(last).toContain("not legal advice");
    }
  });

  it("is the same each time", () => {
    expect(notice13().markdown).toBe(notice13().markdown);
  });
});

describe("Art. 13 and Art. 14", () => {
  it("follows Art. 13 for data from the person", () => {
    const { markdown } = notice13();
    expect(markdown).toContain("It follows Art. 13 of");
    expect(markdown).toContain("## Whether you have to give us the data");
  });

  it("follows Art. 14 for data from elsewhere, and asks for no provision", () => {
    const { markdown, missing } = notice14({ provision: undefined });
    expect(markdown).toContain("It follows Art. 14 of");
    expect(markdown).not.toContain("Whether you have to give us the data");
    expect(missing).toEqual([]);
  });

  it("follows both if sources are mixed, and cites both", () => {
    const assignment = declare({ recipients: undefined, provision: undefined });
    const { markdown, missing } = notice(assignment, { sources: [webForm(assignment), lineRegister(assignment)] });
    expect(markdown).toContain("It follows Art. 13 and 14 of");
    expect(articles(missing)).toEqual(["Art. 13(1)(e) and 14(1)(e)", "Art. 13(2)(e)"]);
  });

  it("names the sources, with the fields of each, and marks public ones", () => {
    const assignment = declare();
    const sources = [webForm(assignment), lineRegister(assignment, "from-public-source")];
    const text = under(notice(assignment, { sources }).markdown, "Where your data come from");
    expect(text).toContain("Web form (you gave us these data): Name, Phone number, E-mail address, Speed today");
    expect(text).toContain("Line register (we took these data from a source that is open to the public)");
    expect(under(notice14().markdown, "Where your data come from")).toContain("not open to the public");
  });

  it("needs categories only for fields that come from elsewhere", () => {
    expect(notice13({ categorised: false }).missing).toEqual([]);
    const { markdown, missing } = notice14({ categorised: false });
    expect(articles(missing)).toEqual(["Art. 14(1)(d)"]);
    expect(missing[0]?.where).toBe('assignment "broadband", field "currentSpeed"');
    expect(tableRows(markdown).find(([first]) => first === "Speed today")).toContain("Not yet declared");
  });

  it("lists unknown sources as missing", () => {
    const { markdown, missing } = notice(declare(), { sources: [] });
    expect(articles(missing)).toEqual(["Art. 13 and 14"]);
    expect(under(markdown, "Where your data come from").trim()).toBe("**Not yet declared**");
  });

  it("refuses a source of another assignment, and a value that is no assignment", () => {
    const other = declare({ id: "other" });
    expect(definitionCode(() => notice(declare(), { sources: [webForm(other)] }))).toBe("not-an-assignment");
    const looksLikeOne = { ...declare(), kind: "other" } as unknown as Assignment; // as JavaScript may pass it
    expect(definitionCode(() => notice(looksLikeOne, { sources: [] }))).toBe("not-an-assignment");
  });

  it("refuses a language it does not have", () => {
    const language = "xx" as "en"; // as JavaScript may pass it
    expect(() => notice(declare(), { sources: [], language })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});

describe("rights", () => {
  const CUSTOMERS = "dpv:CustomerManagement";
  const always = ["Access", "Correction", "Deletion", "Restriction"];
  const shown = (vary: Variations): string[] =>
    [...under(notice13(vary).markdown, "Your rights").matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, name = ""]) => name);

  it.each([
    ["consent", ["Data portability", "Withdrawal of consent"]],
    ["contract", ["Data portability"]],
    ["legalObligation", []],
    ["vitalInterests", []],
    ["publicTask", ["Objection"]],
    ["legitimateInterests", ["Objection"]],
  ] as const)("under %s", (basis, more) => {
    const vary: Variations = { basis: BASES[basis], category: CUSTOMERS };
    expect(shown(vary)).toEqual([...always, ...more]);
    expect(notice13(vary).markdown.includes("## Your right to object")).toBe(shown(vary).includes("Objection"));
  });

  it("lets everyone object to marketing, without a reason", () => {
    for (const basis of Object.values(BASES)) {
      const { markdown } = notice13({ basis, category: "dpv:DirectMarketing" });
      expect(under(markdown, "Your right to object")).toContain("You need not give a reason.");
    }
    const { markdown } = notice13({ basis: BASES.legitimateInterests, category: CUSTOMERS });
    expect(under(markdown, "Your right to object")).toContain("reasons that lie in your own situation");
  });

  it("counts explicit consent to special categories as consent", () => {
    expect(shown({ basis: BASES.legalObligation, category: CUSTOMERS, condition: "eu-gdpr:A9-2-a" })).toEqual([
      ...always,
      "Data portability",
      "Withdrawal of consent",
    ]);
  });
});

describe("statements that are missing from a notice", () => {
  const omissions: [string, Variations, string, string | undefined, string][] = [
    ["recipients", { recipients: undefined }, "Art. 13(1)(e)", "Art. 14(1)(e)", 'assignment "broadband"'],
    ["provision", { provision: undefined }, "Art. 13(2)(e)", undefined, 'assignment "broadband"'],
    [
      "automatedDecisions",
      { automatedDecisions: undefined },
      "Art. 13(2)(f)",
      "Art. 14(2)(g)",
      'assignment "broadband"',
    ],
    [
      "supervisoryAuthority",
      { controller: { supervisoryAuthority: " " } },
      "Art. 13(2)(d)",
      "Art. 14(2)(e)",
      'controller "FjordNet AS"',
    ],
    [
      "representative",
      { controller: { country: "US", organisationNumber: "12-3456789" } },
      "Art. 13(1)(a)",
      "Art. 14(1)(a)",
      'controller "FjordNet AS"',
    ],
    [
      "safeguard",
      { recipients: [{ name: "CloudDial Inc", role: "processor", country: "US" }] },
      "Art. 13(1)(f)",
      "Art. 14(1)(f)",
      'assignment "broadband", recipient "CloudDial Inc"',
    ],
  ];

  it.each(omissions)("%s", (property, vary, in13, in14, where) => {
    for (const [{ markdown, missing }, article] of [
      [notice13(vary), in13],
      [notice14(vary), in14],
    ] as const) {
      expect(articles(missing)).toEqual(article === undefined ? [] : [article]);
      for (const one of missing) {
        expect(one.where).toBe(where);
        expect(one.remedy).toContain(property);
        expect(tableRows(under(markdown, "Not yet declared"))).toContainEqual([
          one.article,
          one.where,
          one.what,
          one.remedy,
        ]);
        // also where it would stand, not only at the end
        expect(markdown.split("## Not yet declared")[0]).toContain("Not yet declared");
        expect(markdown).toContain("**This document is incomplete");
      }
    }
  });
});

describe("the record of processing", () => {
  it("lists nothing as missing for a complete declaration", () => {
    const { markdown, missing } = record();
    expect(missing).toEqual([]);
    expect(markdown).not.toContain("Not yet declared");
  });

  it("has (a) to (g) in the law's order for each assignment", () => {
    const first = declare();
    const second = declare({ id: "invoices", title: "Invoices", basis: BASES.contract });
    const { markdown } = recordOfProcessing(first.controller, [first, second]);
    const headings = [...markdown.matchAll(/^(#{2,3}) (.+)$/gm)].map(([, , text = ""]) => text);
    const points = [
      "(a) Controller and contacts",
      "(b) Purposes",
      "(c) Categories of data subjects and of personal data",
      "(d) Recipients",
      "(e) Transfers to third countries",
      "(f) Time limits for erasure",
      "(g) Security measures",
    ];
    expect(headings).toEqual([
      "Controller",
      "Data protection officer",
      "Overview",
      "Sale of broadband (broadband)",
      ...points,
      "Invoices (invoices)",
      ...points,
    ]);
    expect(tableRows(under(markdown, "Overview")).slice(1)).toEqual([
      [
        "broadband",
        "Sale of broadband",
        "Consent (Art. 6(1)(a) GDPR)",
        "Prospective customers",
        "RingUt AS",
        "12 months from when the data were collected",
      ],
      [
        "invoices",
        "Invoices",
        "Contract with the data subject (Art. 6(1)(b) GDPR)",
        "Prospective customers",
        "RingUt AS",
        "12 months from when the data were collected",
      ],
    ]);
  });

  it("shows basis, assessment, joint controllers, transfers, security and sources", () => {
    const { markdown } = record({
      basis: BASES.legitimateInterests,
      recipients: [{ name: "Partner Ltd", role: "joint-controller", country: "GB", safeguard: "Adequacy decision" }],
    });
    expect(under(markdown, "(a) Controller and contacts")).toContain("Partner Ltd");
    expect(under(markdown, "(b) Purposes")).toContain("People expect it");
    expect(under(markdown, "(e) Transfers to third countries")).toContain("Partner Ltd, United Kingdom: Adequacy");
    expect(under(markdown, "(g) Security measures")).toContain("Encryption at rest");
    expect(under(markdown, "(g) Security measures")).toContain(
      "Counts and reports tell of groups of 5 people or more, and answer for nobody as for fewer.",
    );
    expect(under(markdown, "Sources")).toContain("Web form (from the data subject)");
  });

  it("has a date only if it gets one", () => {
    const { controller } = declare();
    expect(recordOfProcessing(controller, []).markdown).not.toContain("As of");
    expect(recordOfProcessing(controller, [], { date: new Date("2027-01-31T12:00:00Z") }).markdown).toContain(
      "As of 31 January 2027.",
    );
    expect(() => recordOfProcessing(controller, [], { date: new Date(Number.NaN) })).toThrow(RangeError);
  });

  it.each([
    ["subjects", { subjects: undefined }, "Art. 30(1)(c)"],
    ["category", { categorised: false }, "Art. 30(1)(c)"],
    ["recipients", { recipients: undefined }, "Art. 30(1)(d)"],
    ["safeguard", { recipients: [{ name: "CloudDial Inc", role: "processor", country: "US" }] }, "Art. 30(1)(e)"],
    ["securityMeasures", { controller: { securityMeasures: "" } }, "Art. 30(1)(g)"],
    ["representative", { controller: { country: "US", organisationNumber: "12-3456789" } }, "Art. 30(1)(a)"],
  ] satisfies [string, Variations, string][])("lists missing %s", (property, vary, article) => {
    const { markdown, missing } = record(vary);
    expect(articles(missing)).toEqual([article]);
    expect(missing[0]?.remedy).toContain(property);
    expect(tableRows(under(markdown, "Not yet declared")).slice(1)).toEqual(
      missing.map((one) => [one.article, one.where, one.what, one.remedy]),
    );
    expect(markdown.split("## Not yet declared")[0]).toContain("Not yet declared");
  });

  it("compares controllers by country and organisation number", () => {
    const assignment = declare({ controller: { organisationNumber: "999 999 999" } });
    const controller = defineController({ ...FJORDNET, name: "FjordNet" });
    expect(recordOfProcessing(controller, [assignment]).missing).toEqual([]);
    const other = defineController({ ...FJORDNET, country: "US" });
    expect(definitionCode(() => recordOfProcessing(other, [assignment]))).toBe("not-an-assignment");
  });

  it("refuses a source of an assignment that is not in it, and a value that is no controller", () => {
    const assignment = declare();
    const sources = [webForm(declare({ id: "other" }))];
    expect(definitionCode(() => recordOfProcessing(assignment.controller, [assignment], { sources }))).toBe(
      "not-an-assignment",
    );
    const bare = FJORDNET as unknown as Assignment["controller"]; // as JavaScript may pass it
    expect(definitionCode(() => recordOfProcessing(bare, []))).toBe("not-an-assignment");
  });
});

describe("declared texts", () => {
  /** The same text everywhere that a declaration takes any text. */
  function documentsSaying(text: string): string[] {
    const assignment = declare({
      controller: {
        name: text,
        contact: { email: "privacy@fjordnet.example", postal: text, phone: text, url: `not a URL ${text}` },
        dpo: { name: text, email: "dpo@fjordnet.example", phone: text },
        representative: { name: text, email: "eu@fjordnet.example", postal: text },
        supervisoryAuthority: text,
        securityMeasures: text,
      },
      title: text,
      description: text,
      basis: legitimateInterests({ interest: text, necessity: text, balancing: text }),
      subjects: text,
      recipients: [
        { name: text, role: "joint-controller", country: "US", safeguard: text },
        { name: text, role: "processor", country: "IN" },
      ],
      provision: { required: "voluntary", otherwise: text },
      automatedDecisions: text,
      necessity: text,
      label: text,
      unit: text,
    });
    const sources = [webForm(assignment, text)];
    return [
      notice(assignment, { sources }).markdown,
      recordOfProcessing(assignment.controller, [assignment], { sources }).markdown,
    ];
  }

  const plain = documentsSaying("plain").map(skeleton);

  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "a | b || c",
    "**bold** *it* __u__ ~~gone~~ `code`",
    "[click](javascript:alert(1)) ![i](https://evil.example/i.png) [ref]: https://evil.example",
    "<https://evil.example> &lt;b&gt; &#60; \\<b> \\| \\",
    "one\n\n# two\r\n- three\n> four\n\n---\n\u2028five\n```\nsix",
    "<1@evil.example> <|x@y.z>",
    "# heading",
    "- item",
    "1. item",
    "> quote",
    "| a | b |\n| - | - |\n| c | d |",
    "    indented",
    "\ttab",
    "===",
    "+ a",
    "[x] done",
    "[^1]",
    "<!-- gone -->",
  ])("stay text: %j", (text) => {
    const documents = documentsSaying(text);
    expect(documents.map(skeleton)).toEqual(plain);
    for (const markdown of documents) {
      const title = fromMarkdown(markdown).children[0];
      expect(title && textOf(title)).toContain(oneLine(text));
    }
  });

  it("stay text, with any content", () => {
    const piece = fc.constantFrom(
      ...[
        "|",
        "*",
        "_",
        "`",
        "~",
        "#",
        "-",
        "+",
        ">",
        "<",
        "[",
        "]",
        "(",
        ")",
        "!",
        "\\",
        "&",
        ";",
        ":",
        "=",
        '"',
        "'",
      ],
      ...[
        "\n",
        "\r\n",
        " ",
        "\t",
        "\u2028",
        "1.",
        "a",
        "lt",
        "script",
        "/",
        "https://x.example",
        "www.x.example",
        "x@y.z",
      ],
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(
        text.filter((one) => one.trim() !== ""),
        (one) => {
          const documents = documentsSaying(one);
          expect(documents.map(skeleton)).toEqual(plain);
          for (const markdown of documents) {
            expect(tableRows(markdown).flat()).toContain(oneLine(one));
          }
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it("lose control characters and halves of surrogate pairs", () => {
    const { markdown } = notice13({ title: "a\u0000b\u001b[31mc\ud800d\u0085e" });
    expect(markdown.split("\n")[0]).toBe("# Privacy notice: a b \\[31mc\ufffdd e");
  });

  it("are not struck out in GitHub's Markdown", () => {
    expect(notice13({ title: "~~x~~ ~y~" }).markdown).toContain("\\~\\~x\\~\\~ \\~y\\~");
  });

  it("come out in the place where their statement belongs", () => {
    const recipients: Recipient[] = [{ name: "A | <b>\nB", role: "processor", country: "US" }];
    const { markdown } = notice13({ recipients });
    expect(tableRows(under(markdown, "Not yet declared"))[1]?.[1]).toBe(
      'assignment "broadband", recipient "A | <b> B"',
    );
  });

  it("become links only if they are web addresses, and only to themselves", () => {
    const at = (url: string) =>
      notice13({ controller: { contact: { ...FJORDNET.contact, url } } }).markdown.match(/Website\*\*: (.*)/)?.[1];
    expect(at("https://fjordnet.example/privacy")).toBe(
      "[https://fjordnet.example/privacy](https://fjordnet.example/privacy)",
    );
    expect(at("javascript:alert(1)")).toBe("javascript:alert(1)");
    expect(at("data:text/html,<script>")).toBe("data:text/html,\\<script>");
    const evil = notice13({ controller: { dpo: { name: "DPO", email: "a?bcc=b&x=(y)@evil.example" } } }).markdown;
    expect(evil).toContain("(mailto:a%3Fbcc%3Db%26x%3D\\(y\\)@evil.example)");
  });
});

/** The structure of a document without its texts: what declared texts must not change. */
function skeleton(markdown: string): unknown {
  const bones = (node: Nodes): unknown => {
    if (node.type === "text") return "text";
    const { depth, url } = { depth: undefined, url: undefined, ...node };
    return [node.type, depth, url, "children" in node ? node.children.map(bones) : []];
  };
  // the parser of tables is not installed: a table is read as lines, and its cells one by one
  const cells = tableRows(markdown).map((row) => row.length);
  return [bones(fromMarkdown(markdown)), cells];
}

/** The text of the cells of all tables, parsed; without the lines under heads. */
function tableRows(markdown: string): string[][] {
  const rows = markdown.split("\n").filter((one) => one.startsWith("| ") && !/^[|\s-]+$/.test(one));
  return rows.map((row) =>
    [...row.matchAll(/\| ((?:\\.|[^|\\])*)(?= \|)/g)].map(([, cell = ""]) => {
      // behind a word, since blocks cannot begin in a cell
      const parsed = fromMarkdown(`x ${cell}`);
      expect(parsed.children.map(({ type }) => type)).toEqual(["paragraph"]);
      return textOf(parsed).slice(2);
    }),
  );
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
