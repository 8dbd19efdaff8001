/** All that an async iterable yields. */
export async function collect<One>(iterable: AsyncIterable<One>): Promise<One[]> {
  const all: One[] = [];
  for await (const one of iterable) all.push(one);
  return all;
}
