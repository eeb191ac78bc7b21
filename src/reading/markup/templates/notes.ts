const names =
  `efn efn-ua efn-lr efn-la efn-lg efn-ur efn-ug refn ref r rp sfn sfnp sfnm snf harv harvnb harvp harvtxt harvcoltxt
  notetag note nb footnote cref cref2 mref #tag:ref cn fact cite citation clarify dubious disputed discuss pn page?
  isbn oclc issn doi webarchive when which who`
    .split(/\s+/)
    .concat(
      `ref label, note label, citation needed, better source, in lang, better source needed, clarification needed, disputed inline, failed verification, page needed, by whom,
    according to whom, original research inline, verify source, full citation needed, dead link, unreliable source?,
    self-published inline, update inline, need quotation to verify, additional citation needed, why?, how?, vague`.split(
        /,\s+/
      )
    );

const notes = new Set(names);

/** Whether a template makes a reference, a footnote or an editor's remark. */
export function isNote(name: string): boolean {
  return notes.has(name) || name.startsWith("cite ");
}
