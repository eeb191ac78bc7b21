/**
 * The address that a site is built for, with a slash at its end, as `SITE_URL` says; null where it says none.
 *
 * @throws Error where it is no address of a folder on the web
 */
export function siteAddress(text = process.env.SITE_URL): URL | null {
  if (!text) return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  const isFolder =
    address && /^https?:$/.test(address.protocol) && !/[?#]/.test(text) && !address.username && !address.password;
  if (!isFolder)
    throw new Error(
      `SITE_URL is ${JSON.stringify(text)}, expected the address of the site's folder, such as https://example.org/notebook/`
    );
  if (!address.pathname.endsWith("/")) address.pathname += "/";
  return address;
}
