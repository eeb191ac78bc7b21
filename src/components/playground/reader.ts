import type {Reading} from "./reading.js";

export type Reader = {
  /** Reads a text, unless a newer one comes before its turn. */
  read: (text: string) => void;
};

/** A worker that reads one text after another, of those that wait only the newest; it ends with its first fault. */
export function startReader(onReading: (reading: Reading) => void, onFault: (fault: string) => void): Reader {
  const worker = new Worker(import.meta.resolve("./worker.js"), {type: "module"});
  let isReading = false;
  let waiting: string | null = null;
  const next = () => {
    isReading = waiting !== null;
    if (waiting !== null) worker.postMessage(waiting);
    waiting = null;
  };
  worker.onmessage = ({data}: MessageEvent<Reading>) => {
    if (waiting === null) onReading(data);
    next();
  };
  worker.onerror = ({message}) => {
    worker.terminate();
    onFault(message || "it could not be loaded");
  };
  return {
    read: (text) => {
      waiting = text;
      if (!isReading) next();
    }
  };
}
