import type { JSX } from "hono/jsx/jsx-runtime";
import type { ConsoleUser } from "../../access.js";
import { type FragmentMatter, readFragment } from "../../fragment/matter.js";
import { tellField } from "../../words/fields.js";
import { buildSay, type Say } from "../../words/say.js";
import type { Matter, PageRequest } from "../answering.js";
import { PageHead } from "../parts/head.js";
import { writePage } from "../write.js";
import { FieldFragment, RecordFragment } from "./record.js";

/** A fragment, with the status of its answer. */
export interface FragmentAnswer {
  readonly fragment: string;
  readonly status: 200 | 404;
}

/**
 * Renders the fragment for a record or a field: a page for a frame, or with `part` in the query a piece for the application's own page. The
 * same answer is given for what does not exist, what is another's, and what the reader may not ask.
 */
export async function renderFragment(
  answering: PageRequest,
  user: ConsoleUser,
  { readers: { store }, controller }: Matter,
): Promise<FragmentAnswer> {
  const query = new URLSearchParams(answering.search);
  const field = query.get("field") ?? undefined;
  const asked = {
    assignment: query.get("assignment") ?? "",
    reference: query.get("reference") ?? "",
    activity: query.get("activity") ?? "",
    field,
  };
  const matter = await readFragment({ store, user, controller, now: answering.now }, asked);
  const say = buildSay(answering.language, answering.timeZone);
  const isPart = query.has("part");
  const body = <Body say={say} matter={matter} isField={field !== undefined} isPart={isPart} />;
  const fragment = isPart ? writePart(body, answering) : writeFramed(body, say, answering);
  return { fragment, status: matter === undefined ? 404 : 200 };
}

function Body({
  say,
  matter,
  isField,
  isPart,
}: {
  readonly say: Say;
  readonly matter: FragmentMatter | undefined;
  readonly isField: boolean;
  readonly isPart: boolean;
}): JSX.Element {
  const words = say.words.fragment;
  if (matter === undefined) {
    return (
      <section class="slip record">
        {isPart ? <h2>{words.none}</h2> : <h1>{words.none}</h1>}
        <p>{words.noneText}</p>
      </section>
    );
  }
  const [field] = matter.fields;
  if (!isField || field === undefined) return <RecordFragment say={say} matter={matter} isPage={!isPart} />;
  return (
    <>
      {isPart ? undefined : <h1 class="unseen">{tellField(say, field, "others").label}</h1>}
      <FieldFragment say={say} matter={matter} field={field} isOpen={!isPart} />
    </>
  );
}

/** Writes a piece whose styles stay within it, and which the styles of the page around it do not reach. It needs no script. */
function writePart(body: JSX.Element, { place, style, language }: PageRequest): string {
  const part = (
    <div class="purposebound" lang={language}>
      <template shadowrootmode="open">
        <link rel="stylesheet" href={`${place}/assets/${style}`} />
        <div class="piece">{body}</div>
      </template>
    </div>
  );
  return String(part);
}

function writeFramed(body: JSX.Element, say: Say, { style }: PageRequest): string {
  return writePage(
    <html lang={say.language}>
      <PageHead title={say.words.fragment.title} style={`../assets/${style}`} />
      <body class="framed">
        <main>{body}</main>
      </body>
    </html>,
  );
}
