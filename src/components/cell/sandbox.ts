import {FileAttachment} from "observablehq:stdlib";
import {answerOf, type Answer, type Question, type Reply, type Request} from "./messages.js";

/** A worker that can reach nothing but the page that asks it, which asks once: what it posts after its answer is not heard. */
export type Sandbox = {
  /** Milliseconds that the answer may take. */
  ask: (request: Request, milliseconds: number) => Promise<Answer>;
  /** Ends the worker, whatever it is doing. */
  end: () => void;
};

/**
 * Starts a script as a worker in a frame of no origin: a file whose own policy, unlike the page's, allows no request, be it for a
 * script, data, a picture or a socket, and which a worker from a blob inherits. So code in it cannot reach the network, the
 * browser's store or the page, even by an `import()` that is made at run time.
 *
 * @throws Error where the worker does not start in time
 */
export async function startSandbox(script: string): Promise<Sandbox> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.setAttribute("sandbox", "allow-scripts");
  frame.src = FileAttachment("./sandbox.html").href;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const {port1: line, port2: farEnd} = new MessageChannel();
  const end = () => {
    line.close();
    frame.remove();
  };
  frame.contentWindow!.postMessage(script, "*", [farEnd]);
  await within(startLimit, nextMessage(line)).catch((error: unknown) => {
    end();
    throw error;
  });
  return {
    end,
    ask: (request, milliseconds) => {
      const id = crypto.randomUUID();
      const answer = nextMessage(line, (message) => (message as Reply | null)?.id === id);
      line.postMessage({id, request} satisfies Question);
      return within(
        milliseconds,
        answer.then((message) => answerOf((message as Reply).answer))
      );
    }
  };
}

const startLimit = 20_000;

/** An answer that does not come in time. */
export class Overtime extends Error {
  constructor(milliseconds: number) {
    super(`it took longer than ${milliseconds / 1000} seconds and was ended`);
    this.name = "Overtime";
  }
}

function nextMessage(line: MessagePort, isMeant: (message: unknown) => boolean = () => true): Promise<unknown> {
  return new Promise((resolve) => {
    line.onmessage = ({data}) => {
      if (isMeant(data)) resolve(data);
    };
  });
}

async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Overtime(milliseconds)), milliseconds);
  });
  return Promise.race([answer, over]).finally(() => clearTimeout(timer));
}
