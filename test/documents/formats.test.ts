import fc from "fast-check";
import { type DefaultTreeAdapterMap, parseFragment, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { type DocumentSection, notice, type RenderedDocument, recordOfProcessing } from "../../src/documents/index.js";
import { legitimateInterests } from "../../src/index.js";
import { runs } from "../support/runs.js";
import { declare, webForm } from "./declared.js";

/** Documents that say a text wherever a declaration takes any text. */
function documentsSaying(text: string): RenderedDocument[] {
  const assignment = declare({
    controller: {
      name: text,
      contact: {
        email: "privacy@fjordnet.example",
        postal: text,
        phone: text,
        url: `https://fjordnet.example/?${text}`,
      },
      dpo: { name: text, email: "dpo@fjordnet.example", phone: text },
      supervisoryAuthority: text,
      securityMeasures: text,
    },
    title: text,
    description: text,
    basis: legitimateInterests({ interest: text, necessity: text, balancing: text }),
    subjects: text,
    recipients: [{ name: text, role: "joint-controller", country: "US", safeguard: text }],
    provision: { required: "voluntary", otherwise: text },
    automatedDecisions: text,
    necessity: text,
    label: text,
    unit: text,
  });
  const sources = [webForm(assignment, text)];
  return [
    notice(assignment, { sources }),
    notice(assignment, { sources, words: { notice: { responsible: text, kept: (period) => `${text} ${period}` } } }),
    recordOfProcessing(assignment.controller, [assignment], { sources }),
  ];
}

type Node = DefaultTreeAdapterMap["node"];

/** The elements of a fragment with their attributes, as a browser would read them. */
function readElements(html: string): string[] {
  const read = (node: Node): string[] => {
    const children = "childNodes" in node ? node.childNodes.flatMap(read) : [];
    if (!("tagName" in node)) return children;
    const attributes = node.attrs.map(({ name, value }) => (name === "href" ? new URL(value).protocol : name));
    return [[node.tagName, ...attributes].join(" "), ...children];
  };
  return read(parseFragment(html));
}

const XSS = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "'><b onmouseover=alert(1)>",
  "</article><h1>gone</h1>",
  "<!-- ",
  "]]><iframe srcdoc='x'>",
  "&lt;script&gt;&#60;b&#62;",
  "javascript:alert(1)",
  "<style>*{display:none}</style>",
  "<a href=javascript:alert(1)>x</a>",
  "\u0000<\u0000script>",
  "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  "{{constructor.constructor('alert(1)')()}}",
  "$" + "{alert(1)}",
];

describe("HTML", () => {
  const plain = documentsSaying("plain").map(({ html }) => readElements(html));

  it("has headings, lists and tables, and no element, attribute or scheme beyond these", () => {
    expect(new Set(plain.flat())).toEqual(
      new Set([
        ...["article lang", "h1", "h2", "h3", "p", "strong", "ul", "li", "hr", "a https:", "a mailto:"],
        ...["table", "thead", "tbody", "tr", "th scope", "td"],
      ]),
    );
  });

  it("is read by a browser's parser as it was written", () => {
    for (const { html } of documentsSaying("plain & \"quoted\" 'text'")) {
      const again = serialize(parseFragment(html));
      expect(readElements(again)).toEqual(readElements(html));
      expect(again).toBe(
        html
          .replaceAll("&quot;", '"')
          .replaceAll("&#39;", "'")
          .replace(/href="[^"]*"/g, (href) => href),
      );
    }
  });

  it.each(XSS)("holds declared text as text only: %j", (text) => {
    const documents = documentsSaying(text);
    expect(documents.map(({ html }) => readElements(html))).toEqual(plain);
    // parse5 writes text and attributes as HTML asks; the text of the title is whole
    const seen = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
    for (const { html, json } of documents) {
      expect(json.title).toContain(text);
      const title = parseFragment(html.slice(html.indexOf("<h1>"), html.indexOf("</h1>"))).childNodes[0];
      const [inside] = title !== undefined && "childNodes" in title ? title.childNodes : [];
      expect(inside !== undefined && "value" in inside ? inside.value : "").toContain(seen);
    }
  });

  it("holds any declared text as text only", () => {
    const piece = fc.constantFrom(
      ...["<", ">", "&", '"', "'", "/", "=", "script", "img", "x", " ", "\n", ";", "#", "!--", "-->"],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 10 }), (pieces) => {
        const text = pieces.join("");
        fc.pre(text.trim() !== "");
        expect(documentsSaying(text).map(({ html }) => readElements(html))).toEqual(plain);
      }),
      { numRuns: runs(25) },
    );
  });

  it("names its language", () => {
    expect(notice(declare(), { sources: [], language: "nb" }).html).toMatch(/^<article lang="nb">/);
    expect(notice(declare(), { sources: [] }).html).toMatch(/^<article lang="en-GB">/);
  });
});

describe("the document in parts", () => {
  const names = (sections: readonly DocumentSection[]): unknown[] =>
    sections.map(({ name, sections: below }) => (below.length === 0 ? name : [name, names(below)]));

  it("has sections with names that no language changes", () => {
    const assignment = declare();
    const sources = [webForm(assignment)];
    for (const language of ["en", "nb"] as const) {
      expect(names(notice(assignment, { sources, language }).json.sections)).toEqual([
        ...["responsible", "purposes", "data", "origins", "recipients", "transfers", "retention", "provision"],
        ...["automated", "rights", "objection", "complaint"],
      ]);
      expect(names(recordOfProcessing(assignment.controller, [assignment], { language }).json.sections)).toEqual([
        ["controller", ["dpo"]],
        "overview",
        [
          "assignment/broadband",
          ["controllers", "purposes", "categories", "recipients", "transfers", "erasure", "security"],
        ],
      ]);
    }
  });

  it("has labelled lines and tables, is JSON, and says what the Markdown says", () => {
    const assignment = declare();
    const { json, missing } = notice(assignment, { sources: [] });
    const [responsible, , data] = json.sections;
    expect(responsible?.content[1]).toEqual({
      kind: "list",
      items: expect.arrayContaining([
        { label: "Name", text: "FjordNet AS" },
        { label: "E-mail", text: "privacy@fjordnet.example" },
      ]),
    });
    expect(data?.content[0]).toMatchObject({
      kind: "table",
      head: ["Data", "What we need them for", "Unit", "Category", "Required or optional"],
    });
    expect(json).toMatchObject({ title: "Privacy notice: Sale of broadband", language: "en-GB", missing });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it("takes no declared text for a label", () => {
    const { json } = notice(declare({ subjects: "x", title: "**Label**: text" }), { sources: [] });
    expect(json.sections[1]?.content[0]).toMatchObject({
      items: [{ label: "Purpose", text: "**Label**: text" }, {}, {}, {}, {}],
    });
  });
});
