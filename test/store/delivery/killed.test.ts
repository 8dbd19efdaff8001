import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { afterEach, describe, expect, inject, it } from "vitest";
import { collect } from "../../support/collect.js";
import { freshId } from "../../support/fjordnet.js";
import { Hook, localHook } from "./hook.js";
import { ALL_AT_ONCE, addPerson, toldOf } from "./receiver.js";

const SCRIPT = fileURLToPath(new URL("delivering-process.ts", import.meta.url));
const PEOPLE = 60;

describe("processes that deliver", () => {
  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill("SIGKILL");
  });

  it("lose nothing and keep the order when they are killed while they send", { timeout: 120_000 }, async () => {
    const { application } = inject("server");
    const hook = await Hook.start();
    const id = freshId("killed");
    const assignment = toldOf(ALL_AT_ONCE, { id });
    const store = await openStore({
      storage: postgres(application),
      assignments: [assignment],
      notify: localHook(hook.url),
    });
    const start = (): ChildProcess => {
      const child = spawn(process.execPath, ["--import", "tsx", SCRIPT, application, id, hook.url], {
        stdio: "inherit",
      });
      children.push(child);
      return child;
    };
    const wait = async (isDone: () => boolean): Promise<void> => {
      for (const end = performance.now() + 50_000; !isDone(); await sleep(5)) {
        if (performance.now() > end) throw new Error(`only ${hook.got.length} messages came`);
      }
    };
    for (let number = 1; number <= PEOPLE; number += 1) await addPerson(store, assignment, number);
    hook.answer = (response) => void sleep(10).then(() => response.writeHead(204).end());
    const [first, second] = [start(), start()];
    await wait(() => hook.got.length >= 15);
    // one of them is sending, and the other one waits for its turn, or takes it
    for (const child of [first, second]) child.kill("SIGKILL");
    await Promise.all([first, second].map((child) => child.exitCode ?? child.signalCode ?? once(child, "exit")));
    const before = hook.got.length;
    expect(before).toBeLessThan(PEOPLE);
    start();
    const trail = (await collect(store.oversight.events(assignment))).map((event) => event.id);
    const firsts = (): readonly string[] => [
      ...new Set(
        hook.got.flatMap(({ message }) => {
          const event = message.data.event as { id: string } | undefined; // written by toCloudEvent()
          return event === undefined ? [] : [event.id];
        }),
      ),
    ];
    await wait(() => firsts().length >= trail.length);
    expect(firsts()).toEqual(trail);
    for (const { body } of hook.got) expect(body).not.toMatch(/Canary|\+479/);
    await store.close();
    await hook.stop();
  });
});
