import type {Statement} from "../model/policy.js";
import type {Notebook} from "../model/rows.js";
import {titleOf} from "../model/source.js";
import {inQuotes} from "../model/words.js";

type Claimed = Pick<Statement, "article" | "section" | "claim">;

/**
 * Who states a rival figure or date: the article and, where several of the rivals come from its text, the section; where that is one
 * too, the claim's id.
 */
export function claimantOf(notebook: Notebook, rival: Claimed, rivals: readonly Claimed[]): string {
  const article = `text of ${inQuotes(titleOf(notebook, rival.article))}`;
  const ofArticle = rivals.filter((other) => other.article === rival.article);
  if (ofArticle.length < 2) return article;
  const ofSection = ofArticle.filter(({section}) => section === rival.section);
  return [article, rival.section, ofSection.length > 1 && rival.claim].filter(Boolean).join(", ");
}
