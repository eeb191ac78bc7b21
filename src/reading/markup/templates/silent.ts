const silent = new Set(
  `anchor, coord, coords, coordinates, flagicon image, flag icon image, flagdeco image, flag image, multiple image, css image crop,
  zwsp, zwj, zwnj, shy, wbr, nowrap begin, nowrap end, nobreak begin, nobreak end, end nowrap, use dmy dates, use mdy dates,
  short description, pp, pp-move, pp-semi, listen, portal, main, sfn whitelist`.split(/,\s+/)
);

/** Whether a template shows no text where it stands: pictures, places on the map, settings of the page. */
export function isSilent(name: string): boolean {
  return silent.has(name) || name.startsWith("campaignbox");
}
