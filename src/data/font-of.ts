import opentype, {type Font} from "opentype.js";

/** A font's file read for its letters, their widths and outlines. */
export function fontOf(file: Buffer): Font {
  return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
}
