/**
 * Takes a refusal's path apart: `address.zip` is `["address", "zip"]`, `tags[3]` is `["tags", 3]`. A key that is not shown
 * stands for none, so that the path ends at what holds it.
 */
export function toSegments(path: string): readonly (string | number)[] {
  const segments: (string | number)[] = [];
  for (const [, hidden, index, name] of path.matchAll(/(\([^)]*\))|\[(\d+)\]|([^.[\]()]+)/g)) {
    if (hidden !== undefined) return segments;
    if (index !== undefined) segments.push(Number(index));
    else if (name !== undefined) segments.push(name);
  }
  return segments;
}

/** Writes a refusal's path as a JSON Pointer in a URI fragment (RFC 6901, section 6), such as `#/address/zip`. */
export function toPointer(path: string): string {
  const steps = toSegments(path).map(
    (one) => `/${encodeURIComponent(String(one).replaceAll("~", "~0").replaceAll("/", "~1"))}`,
  );
  return `#${steps.join("")}`;
}
