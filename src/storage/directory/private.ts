import { chmod, mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { StoreError } from "../../errors/index.js";

/** Rights of everybody but the owner, in the mode of a file. */
const OTHERS = 0o077;

/**
 * Makes a directory that its owner alone can enter, before anything is written there. A wider one that exists is tightened.
 * Windows has no such modes, and rights come from the directory above.
 *
 * @throws StoreError `storage-unsafe` if others can enter, and this process cannot change that.
 */
export async function makePrivate(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  if (process.platform === "win32" || !(await isOpenToOthers(directory))) return;
  await chmod(directory, 0o700).catch(() => undefined);
  // asked again, because some file systems change nothing and report no error
  if (!(await isOpenToOthers(directory))) return;
  throw new StoreError(
    "storage-unsafe",
    `Others can enter the directory ${directory}, and this process cannot change that`,
    `Let its owner run: chmod 700 ${directory} — or pass the path of a directory below it, which is made for this process alone.`,
  );
}

async function isOpenToOthers(path: string): Promise<boolean> {
  return ((await stat(path)).mode & OTHERS) !== 0;
}

/**
 * Takes the rights of others from all that lies below a directory. Nobody else can enter that, but a copy of it may go to a
 * place where they can.
 */
export async function tightenBelow(directory: string): Promise<void> {
  if (process.platform === "win32") return;
  const entries = await readdir(directory, { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) {
        await chmod(path, 0o700);
        await tightenBelow(path);
      } else if (entry.isFile()) await chmod(path, 0o600);
    }),
  );
}
