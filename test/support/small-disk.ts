import {spawnSync} from "node:child_process";
import {mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {onTestFinished} from "vitest";

export type SmallDisk = {
  folder: string;
  /** Fills it up but for so many kilobytes. */
  leave: (kilobytes: number) => void;
  /** From now on nothing can be written. */
  protect: () => void;
};

/** A file system of so many kilobytes in memory, until the test is over. Throws, with what is needed, where nobody may mount one. */
export function smallDisk(kilobytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), "campaign-notebook-disk-"));
  onTestFinished(() => rmdirSync(folder));
  if (!asRoot("mount", "-t", "tmpfs", "-o", `size=${kilobytes}k`, "none", folder))
    throw new Error("needs Linux and the right to mount a tmpfs: as root, or by sudo that asks for no password");
  onTestFinished(() => void asRoot("umount", "--lazy", folder));
  const filling = join(folder, ".filling");
  return {
    folder,
    leave: (free) => {
      rmSync(filling, {force: true});
      const {bavail, bsize} = statfsSync(folder);
      writeFileSync(filling, Buffer.alloc(bavail * bsize - free * 1024));
    },
    protect: () => void asRoot("mount", "-o", "remount,ro", folder)
  };
}

function asRoot(...command: string[]): boolean {
  const [program, ...args] = process.getuid?.() === 0 ? command : ["sudo", "--non-interactive", ...command];
  return spawnSync(program!, args).status === 0;
}
