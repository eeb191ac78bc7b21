/** The address of a page that offers code for one of its cells. */
export function linkTo(address: string, id: string, code: string): string {
  const url = new URL(address);
  url.hash = new URLSearchParams({cell: id, code}).toString();
  return url.href;
}

/** The code that an address offers for a cell; null where it offers none. */
export function linkedCode(address: string, id: string): string | null {
  return linkedCell(address) === id ? parametersOf(address).get("code") : null;
}

/** The id of the cell that an address offers code for; null where it offers none. */
export function linkedCell(address: string): string | null {
  const parameters = parametersOf(address);
  return parameters.has("code") ? parameters.get("cell") : null;
}

/** The address without the code that it offers. */
export function withoutLink(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}

function parametersOf(address: string): URLSearchParams {
  return new URLSearchParams(new URL(address).hash.slice(1));
}
