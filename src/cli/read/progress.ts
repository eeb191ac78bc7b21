import type {WriteStream} from "node:tty";

const every = 500;

/** Counts aloud on a terminal, at most twice a second and on one line that `done` clears; on anything else it is silent. */
export function progressOn(stream: WriteStream, noun: string): {advance: (count: number) => void; done: () => void} {
  if (!stream.isTTY) return {advance: () => {}, done: () => {}};
  let total = 0;
  let shown = performance.now();
  let dirty = false;
  return {
    advance: (count) => {
      total += count;
      if (performance.now() - shown < every) return;
      shown = performance.now();
      dirty = true;
      stream.write(`\r${total.toLocaleString("en-US")} ${noun}`);
    },
    done: () => {
      if (dirty) stream.write("\r\u001b[K");
    }
  };
}
