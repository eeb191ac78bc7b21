/** How long and how large a download may be: milliseconds for all of it, bytes. */
export type Limits = {timeout: number; size: number};

export type Download = {status: number; text: string; redirects: string[]};

const mostRedirects = 5;

/** What the connection says where it was made, and then broke. */
const cutOff = new Set(["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"]);

/**
 * Gets a text by HTTP, without cookies or credentials. Throws an error of one line where the server cannot be reached, is too
 * slow or sends too much; any status comes back.
 */
export async function download(address: URL, userAgent: string, {timeout, size}: Limits): Promise<Download> {
  const signal = AbortSignal.timeout(timeout);
  const redirects: string[] = [];
  try {
    for (let at = address; ;) {
      assertHttp(at);
      const response = await fetch(at, {signal, redirect: "manual", headers: {"user-agent": userAgent}});
      const location = response.headers.get("location");
      if (response.status < 300 || response.status > 399 || !location)
        return {status: response.status, text: await limitedText(response, size), redirects};
      await response.body?.cancel();
      if (redirects.length === mostRedirects)
        throw new Error(`${address.host} redirects more than ${mostRedirects} times`);
      at = new URL(location, at);
      redirects.push(at.href);
    }
  } catch (error) {
    throw explained(error, address, timeout);
  }
}

/** Throws where an address is not `http:` or `https:`, or holds a user's name or password. */
export function assertHttp({protocol, username, password, href}: URL): void {
  if (protocol !== "http:" && protocol !== "https:") throw new Error(`${href}: expected an address of http or https`);
  if (username || password) throw new Error(`an address with a user's name or password is not asked`);
}

async function limitedText(response: Response, size: number): Promise<string> {
  const body = (response.body ?? []) as unknown as AsyncIterable<Uint8Array>;
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of body) {
    received += chunk.byteLength;
    if (received > size) throw new Error(`the answer is larger than ${size / 1e6} MB; --max-size sets another limit`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function explained(error: unknown, {host}: URL, timeout: number): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (error.name === "TimeoutError")
    return new Error(`${host} did not answer within ${timeout / 1000} s; --timeout sets another limit`);
  const cause = error.cause as {code?: string; message?: string} | undefined;
  if (error.message === "terminated" || cutOff.has(cause?.code ?? ""))
    return new Error(`${host} ended the connection before its answer was whole`);
  if (error.message === "fetch failed")
    return new Error(`${host} cannot be reached (${cause?.code ?? cause?.message})`);
  return error;
}
