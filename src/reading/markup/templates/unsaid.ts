const notes = new Set(
  `efn, efn-ua, efn-lr, efn-la, efn-lg, efn-ur, efn-ug, refn, ref, r, rp, sfn, sfnp, sfnm, snf, harv, harvnb, harvp, harvtxt, harvcoltxt,
  notetag, note, nb, footnote, cref, cref2, mref, #tag:ref, cn, fact, cite, citation, clarify, dubious, disputed, discuss, pn, page?,
  isbn, oclc, issn, doi, webarchive, when, which, who, ref label, note label, citation needed, better source, in lang,
  better source needed, clarification needed, disputed inline, failed verification, page needed, by whom, according to whom,
  original research inline, verify source, full citation needed, dead link, unreliable source?, self-published inline,
  update inline, need quotation to verify, additional citation needed, why?, how?, vague, verify, vn, dn, disambiguation needed`.split(
    /,\s+/
  )
);

/** Whether a template makes a reference, a footnote or an editor's remark. */
export function isNote(name: string): boolean {
  return notes.has(name) || name.startsWith("cite ") || /^[a-z]{2} icon$/.test(name);
}

const silent = new Set(
  `anchor, coord, coords, coordinates, flagicon image, flag icon image, flagdeco image, flag image, multiple image, css image crop,
  zwsp, zwj, zwnj, shy, wbr, nowrap begin, nowrap end, nobreak begin, nobreak end, end nowrap, use dmy dates, use mdy dates,
  short description, pp, pp-move, pp-semi, listen, portal, sfn whitelist, reflist, notelist, location map, location map many, maplink,
  decrease, increase, steady, cbignore, refbegin, refend, col-begin, col-end, multicol, multicol-end, hs, sortkey, unreferenced,
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
