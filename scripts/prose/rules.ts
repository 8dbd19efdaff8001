import { CODE, type Passage } from "./passages.js";

/** A place where text breaks a rule. */
export interface Fault {
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** A rule looks at one sentence, and returns a message and the offset of each fault in it. */
interface Rule {
  readonly name: string;
  readonly find: (sentence: string, passage: Passage) => Iterable<{ readonly at: number; readonly message: string }>;
}

const LONGEST = 30;
const LONGEST_SO_THAT = 15;

const OPENERS = "Where|What|Who|Whoever|Whom|Whose|Whether|How|Of|As|Which";

/** Words that have another word in the design, or that a reader whose second language is English has to look up. */
const WORDS: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // the trail is sealed into its log, and fields are encrypted
  [
    /\b(?:unseal(?:s|ed|ing)?|sealing keys?|seal(?:s|ed|ing)? (?:the |a |an |its |their )?(?:fields?|values?))\b/i,
    "encrypted",
  ],
  [/\bpick(?:s|ed|ing)?\b/i, "map (a source), select (a query), or choose"],
  [/\b(?:moment|time|date|when|evidence)s? (?:and|with|of) (?:the |which |a )?wordings?\b/i, "version"],
  [/\bdata sets?\b/i, "dataset"],
  [/\blegal (?:basis|bases|grounds?)\b/i, "lawful basis"],
  [/\bdata subjects?\b/i, "person"],
  [/\baudit (?:logs?|trails?)\b/i, "trail"],
  [/\b(?:white|black)lists?\b/i, "allow-list, or suppression list"],
  [/\bbut for\b/i, "except"],
  [/\bsave (?:for|that)\b/i, "except"],
  [/\blest\b/i, "so that … not"],
  [/\bwhilst\b/i, "while"],
  [/\bamongst\b/i, "among"],
  [/\bupon\b/i, "on"],
  [/\b(?:hence|thence|whence)\b/i, "therefore, or from there"],
  [/\b(?:thereof|therein|thereby|hereby|herein|wherein|whereby)\b/i, "a noun"],
  [/\bone's\b/i, "their, or your"],
];

/** Verbs that make a clause of the words before them. */
const VERBS =
  "is|are|was|were|isn't|aren't|has|have|had|can|can't|cannot|may|might|must|do|does|did|don't|doesn't|will|won't|would|should|could|needs?|goes|comes|takes|gets|makes|gives|holds|keeps|stays|fails|means|works";
const SUBJECT =
  "it|they|this|that|these|those|we|you|he|she|there|nobody|somebody|everybody|nothing|everything|each|both|all|none|the|a|an|no|any|some|its|their|your|such";
const ORDERS =
  "use|run|pass|take|give|see|set|add|keep|make|call|put|write|read|ask|let|do|try|prefer|cap|install|expect";

const CLAUSE = new RegExp(`^(?:${SUBJECT})\\b(?:[ \\n][^\\s,;:()]+){0,7}?[ \\n](?:${VERBS})\\b`, "i");
/** A clause of any verb, since these words stand before a verb and nowhere else. */
const PRONOUN_CLAUSE = /^(?:it|they|we|you|he|she|there)[ \n]/i;
const ORDER = new RegExp(`^(?:${ORDERS})[ \\n]`, "i");
/** Words after which a verb belongs to a clause within the clause. */
const RELATIVE = /[ \n](?:that|which|who|whose|whom|if|when|where|while|since|because|as|than|to)[ \n]/i;

const RULES: readonly Rule[] = [
  {
    name: "opener",
    *find(sentence, { kind }) {
      if (kind === "cell") return;
      const [, word] = new RegExp(`^[^\\w${CODE}]*(${OPENERS})\\b`, "i").exec(sentence) ?? [];
      if (word !== undefined) yield { at: 0, message: `begins with "${word}": begin with a verb or a noun` };
    },
  },
  {
    name: "length",
    *find(sentence) {
      const words = countWords(sentence);
      if (words > LONGEST) yield { at: 0, message: `${words} words in a sentence: ${LONGEST} at most, 20 are better` };
    },
  },
  {
    name: "semicolons",
    *find(sentence) {
      const [, second] = [...sentence.matchAll(/;/g)];
      if (second !== undefined) {
        yield { at: second.index, message: "joins more than two clauses by semicolons: make sentences of them" };
      }
    },
  },
  {
    name: "so-that",
    *find(sentence) {
      const found = [...sentence.matchAll(/\bso that\b/gi)];
      for (const [index, { 0: words, index: at }] of found.entries()) {
        const clause = sentence.slice(at + words.length);
        if (index > 0) yield { at, message: 'a second "so that" in one sentence: make two sentences' };
        else if (countWords(clause) > LONGEST_SO_THAT || /[;:]/.test(clause)) {
          yield { at, message: 'a long clause after "so that": give the result a sentence of its own' };
        }
      }
    },
  },
  {
    name: "colon",
    *find(sentence, { kind }) {
      if (kind === "title") return;
      for (const { index } of sentence.matchAll(/:(?=[ \n])/g)) {
        const before = sentence.slice(0, index);
        const after = sentence.slice(index + 1).trimStart();
        // a label, as in "Status: accepted", is no clause
        if (countWords(before) <= 2 && !new RegExp(`\\b(?:${VERBS})\\b`, "i").test(before)) continue;
        if (isClause(after)) yield { at: index, message: "a clause after a colon: begin a new sentence" };
      }
    },
  },
  {
    name: "subjunctive",
    *find(sentence) {
      const clause =
        /\b(?:though|although|whether|if|unless|however|provided)\b[^.;:,]*?\b(\S+)[ \n](?:not[ \n])?be\b/gi;
      for (const { 1: before = "", index } of sentence.matchAll(clause)) {
        if (/^(?:to|can|cannot|may|might|must|should|will|would|could|shall|not|never|only|also|ever)$/i.test(before))
          continue;
        yield { at: index, message: `"${before} be" is a subjunctive: write "is" or "are"` };
      }
      for (const { 0: words, index } of sentence.matchAll(/\bbe (?:it|they|he|she)\b/gi)) {
        yield { at: index, message: `"${words}" is a subjunctive: write "is" or "are"` };
      }
    },
  },
  {
    name: "word",
    *find(sentence) {
      for (const [pattern, instead] of WORDS) {
        const found = pattern.exec(sentence);
        if (found !== null) yield { at: found.index, message: `"${found[0]}": say ${instead}` };
      }
    },
  },
  {
    name: "title",
    *find(sentence, { kind }) {
      if (kind === "title" && /^should\b/i.test(sentence)) {
        yield { at: 0, message: 'begins with "should": say what happens, as subject, verb and condition' };
      }
    },
  },
];

/** The names of all rules. */
export const RULE_NAMES: readonly string[] = RULES.map(({ name }) => name);

/** Finds what breaks a rule in a passage. */
export function findFaults(passage: Passage): Fault[] {
  return splitSentences(passage.text).flatMap(({ text, at: start }) =>
    RULES.flatMap(({ name, find }) =>
      [...find(text, passage)].map(({ at, message }) => ({
        line: passage.line + passage.text.slice(0, start + at).split("\n").length - 1,
        rule: name,
        message,
      })),
    ),
  );
}

function isClause(text: string): boolean {
  if (ORDER.test(text) || PRONOUN_CLAUSE.test(text)) return true;
  const [found] = CLAUSE.exec(text) ?? [];
  return found !== undefined && !RELATIVE.test(found);
}

/** Counts words outside code spans. */
export function countWords(text: string): number {
  return text.split(/[\s/—–]+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !word.includes(CODE)).length;
}

interface Sentence {
  readonly text: string;
  readonly at: number;
}

/**
 * Splits text after full stops, question and exclamation marks that a capital, a digit, a quote or code follows.
 * `Intl.Segmenter` takes "They are held. 300 of them …" for one sentence, and "Art. 30 GDPR" for two.
 */
export function splitSentences(text: string): Sentence[] {
  // abbreviations lose their stop, and no character, so that offsets stay
  const masked = text.replaceAll(/\b(Arts?|No|vs|cf|e\.g|i\.e|Nos|Rec)\.(?=\s)/g, (found) => `${found.slice(0, -1)}_`);
  const ends = [...masked.matchAll(/[.!?…]["”')\]]*(?=\s+["“'(]*[\p{Lu}\p{N}])/gu)].map(
    ({ 0: mark, index }) => index + mark.length,
  );
  return [0, ...ends].map((start, index) => {
    const raw = text.slice(start, ends[index]);
    const lead = raw.length - raw.trimStart().length;
    return { text: raw.trim(), at: start + lead };
  });
}
