import { beforeAll, describe, expect, it } from "vitest";
import { joinDays } from "../../src/console/figures/periods.js";
import { findEvents, readSearch } from "../../src/console/figures/search.js";
import { TrailReader } from "../../src/console/figures/trail-figures.js";
import { openSupervised } from "./fixture.js";

const toDay = (at: Date): string => at.toISOString().slice(0, 10);

let opened: Awaited<ReturnType<typeof openSupervised>>;

beforeAll(async () => {
  opened = await openSupervised();
});

describe("figures of a trail", () => {
  it("count each event once, though several pages read at the same time", async () => {
    const { store, leads, data, calls } = opened;
    const reader = new TrailReader(store, toDay);
    const [first] = await Promise.all([reader.read(leads), reader.read(leads), reader.read(leads)]);
    let events = 0;
    for await (const _ of store.oversight.events(leads)) events += 1;
    expect(first.events).toBe(events);
    for await (const _ of data.under(calls, { actor: "agent:1" }).segment({ limit: 1 }));
    const [after] = await Promise.all([reader.read(leads), reader.read(leads)]);
    expect(after.events).toBe(events + 1);
  });

  it("say what came in, what was kept out and what was decided, as the imports did", async () => {
    const figures = await new TrailReader(opened.store, toDay).read(opened.leads);
    const crm = figures.sources.get("crm");
    expect(crm).toMatchObject({ created: 13, merged: 0, refused: 1 });
    expect(crm?.names.get("birthDate")).toMatchObject({ rows: 12, isDeclined: true });
    expect(crm?.names.get("union_member")).toMatchObject({ rows: 12, isDeclined: false });
    expect(crm?.names.has("<img src=x onerror=alert(1)>")).toBe(false);
    expect([...figures.days.values()].reduce((sum, { came }) => sum + came, 0)).toBe(13);
    expect([...figures.days.values()].reduce((sum, { went }) => sum + went, 0)).toBe(1);
    expect(figures.recipients.get("ring")).toMatchObject({ times: 1, people: 13 });
    expect(figures.decisions.map(({ act }) => act)).toEqual(["defined", "registered"]);
  });

  it("begin anew after a failure, and count nothing twice", async () => {
    const { store, leads } = opened;
    let failing = true;
    const broken = {
      ...store,
      oversight: {
        ...store.oversight,
        async *events(...given: Parameters<typeof store.oversight.events>) {
          let read = 0;
          for await (const event of store.oversight.events(...given)) {
            read += 1;
            if (failing && read === 3) throw new Error("the database is away");
            yield event;
          }
        },
      },
    };
    const reader = new TrailReader(broken, toDay);
    await expect(reader.read(leads)).rejects.toThrow("away");
    failing = false;
    expect((await reader.read(leads)).events).toBe((await new TrailReader(store, toDay).read(leads)).events);
  });
});

describe("stretches of days", () => {
  it.each([1, 5, 12, 13, 84, 85, 400, 5_000])("keep each of %i days once, in a dozen columns at most", (days) => {
    const first = Date.parse("2026-01-01");
    const day = (at: number): string => toDay(new Date(first + at * 86_400_000));
    const counted = new Map(Array.from({ length: days }, (_, at) => [day(at), { came: 1, went: 2 }]));
    const periods = joinDays(counted, day(0), day(days - 1));
    expect(periods.length).toBeLessThanOrEqual(12);
    expect(periods.reduce((sum, { came }) => sum + came, 0)).toBe(days);
    expect(periods.reduce((sum, { went }) => sum + went, 0)).toBe(2 * days);
    expect([periods[0]?.from, periods.at(-1)?.until]).toEqual([day(0), day(days - 1)]);
  });
});

describe("pages of a trail", () => {
  const search = (query: string) => {
    const read = readSearch(new URLSearchParams(query));
    if (read === undefined) throw new Error(`${query} cannot be read`);
    return read;
  };

  it("show each event once, from the newest to the oldest and back", async () => {
    const many = await openSupervised();
    for (let serial = 0; serial < 120; serial += 1) {
      await many.data.subject({ phone: "+4790000005" }, { actor: `agent:${serial}` }).contacted();
    }
    const find = (query: string) => findEvents(many.store, many.leads, search(query), toDay);
    const all: string[] = [];
    for await (const { position } of many.store.oversight.events(many.leads, { order: "newest" })) all.push(position);
    const down: string[][] = [];
    let page = await find("");
    expect(page.newer).toBeUndefined();
    for (;;) {
      down.push(page.events.map(({ position }) => position));
      if (page.older === undefined) break;
      page = await find(`before=${page.older}`);
    }
    expect(down.flat()).toEqual(all);
    const up: string[][] = [down.at(-1) ?? []];
    while (page.newer !== undefined) {
      page = await find(`after=${page.newer}`);
      up.unshift(page.events.map(({ position }) => position));
    }
    expect(up.flat()).toEqual(all);
  });

  it("find by act, group, actor, source, activity and day, and by nothing else", async () => {
    const { store, leads } = opened;
    const find = async (query: string) => (await findEvents(store, leads, search(query), toDay)).events;
    expect(new Set((await find("what=out")).map(({ act }) => act))).toEqual(new Set(["refused"]));
    expect((await find("what=erased")).map(({ act, actor }) => [act, actor])).toEqual([["erased", "privacy:3"]]);
    expect((await find("actor=privacy:3")).length).toBeGreaterThan(2);
    expect(await find("actor=privacy")).toEqual([]);
    expect((await find("source=crm")).every(({ source }) => source === "crm")).toBe(true);
    expect((await find("activity=calls&what=given")).map(({ act }) => act)).toEqual(["disclosed"]);
    const [newest] = await find("");
    const day = toDay(newest?.at ?? new Date(0));
    expect((await find(`from=${day}`)).every(({ at }) => toDay(at) === day)).toBe(true);
    expect((await find(`until=2026-10-20`)).every(({ at }) => toDay(at) <= "2026-10-20")).toBe(true);
  });

  it.each(["what=nonsense", "from=2026-13-41", "until=yesterday", "before=1&after=2"])(
    "cannot be asked for %s",
    (query) => {
      expect(readSearch(new URLSearchParams(query))).toBeUndefined();
    },
  );
});
