import type {Statement} from "../../model/statements/policy.js";
import type {View} from "../../model/view.js";
import {inQuotes} from "../../model/words.js";
import {groupBy} from "../../reading/list.js";

type Claimed = Pick<Statement, "article" | "section" | "claim">;

/**
 * Who states each of rival amounts or dates: the article and, where several of the rivals come from its text, the section; where that
 * is one too, the claim's id.
 */
export function claimantsOf(view: View, rivals: readonly Claimed[]): (rival: Claimed) => string {
  const ofArticle = groupBy(rivals, ({article}) => article);
  const ofSection = groupBy(rivals, keyOf);
  return (rival) => {
    const article = `text of ${inQuotes(view.title(rival.article))}`;
    if ((ofArticle.get(rival.article)?.length ?? 0) < 2) return article;
    const isOneOfSection = (ofSection.get(keyOf(rival))?.length ?? 0) > 1;
    return [article, rival.section, isOneOfSection && rival.claim].filter(Boolean).join(", ");
  };
}

function keyOf({article, section}: Claimed): string {
  return `${article}\n${section}`;
}
