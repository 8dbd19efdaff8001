// Streams and signals of the platform, whichever library types them.
import { ReadableStream as NodeStream } from "node:stream/web";
import { csv, type InputOf } from "purposebound";
import type { Dataset } from "purposebound/store";
import { type broadbandUpgrade, webForm } from "../shared.js";

declare const leads: Dataset<typeof broadbandUpgrade>;
type Row = InputOf<typeof broadbandUpgrade>;

export async function streams(): Promise<void> {
  const { signal } = new AbortController();
  await leads.import(webForm, new ReadableStream<Row>(), { signal });
  await leads.import(webForm, new NodeStream<Row>(), { signal: AbortSignal.timeout(1_000) });
  await leads.import(webForm, new ReadableStream<unknown>());
  await leads.import(webForm, csv(new Blob(["name,phone\n"]).stream()));
  await leads.import(webForm, csv(new NodeStream<string>()));
  await leads.import(webForm, csv(new ReadableStream<Uint8Array>()));
}
