/** The address of a page that offers code for one of its cells. */
export function linkTo(address: string, id: string, code: string): string {
  const url = new URL(address);
  url.hash = new URLSearchParams({cell: id, code}).toString();
  return url.href;
}

/** The code that an address offers for a cell; null where it offers none. */
export function linkedCode(address: string, id: string): string | null {
  const parameters = new URLSearchParams(new URL(address).hash.slice(1));
  return parameters.get("cell") === id ? parameters.get("code") : null;
}

/** The address without the code that it offers. */
export function withoutLink(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}
