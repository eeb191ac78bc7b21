const silent = new Set(
  `anchor, coord, coords, coordinates, flagicon image, flag icon image, flagdeco image, flag image, multiple image, css image crop,
  zwsp, zwj, zwnj, shy, wbr, nowrap begin, nowrap end, nobreak begin, nobreak end, end nowrap, use dmy dates, use mdy dates,
  short description, pp, pp-move, pp-semi, listen, portal, sfn whitelist, reflist, notelist, location map, location map many, maplink,
  main, main article, main articles, see also, see, further, further information, details, hatnote, s, strike, strikethrough, del`.split(
    /,\s+/
  )
);

/**
 * Whether a template shows no text that a value could be read from: pictures, places on the map, settings of the page, what leads to
 * other pages, and what is struck out.
 */
export function isSilent(name: string): boolean {
  return silent.has(name) || name.startsWith("campaignbox");
}
