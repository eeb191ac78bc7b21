/** What the tests use of a package that brings no types: the first and the last millisecond of an EDTF date. */
declare module "edtf" {
  export default function edtf(text: string): {min: number; max: number};
}
