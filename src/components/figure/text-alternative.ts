import type {FigureContent} from "../../charts/figure/content.js";

/** A figure in words, for readers who do not see it: its title, then what it shows. */
export function textAlternative(content: FigureContent | undefined): string {
  return content ? `${content.title}\n${content.description}` : "";
}
