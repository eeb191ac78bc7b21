import type {Token} from "../lex/token.js";

/** The tokens [from, to) that a closed bracket gives: all within it where it holds no amount, else its opening mark. */
export type Bracket = {type: "bracket" | "open"; from: number; to: number};

/** The brackets that are closed, by where they open. */
export function bracketsOf(tokens: readonly Token[]): ReadonlyMap<number, Bracket> {
  const brackets = new Map<number, Bracket>();
  const open: {at: number; amounts: number}[] = [];
  let amounts = 0;
  tokens.forEach(({kind, key}, at) => {
    if (kind === "mark" && key === "(") open.push({at, amounts});
    else if (kind === "mark" && key === ")") {
      const opened = open.pop();
      if (opened) brackets.set(opened.at, bracketOf(opened.at, at, opened.amounts === amounts));
    } else if (kind === "number") amounts++;
  });
  return brackets;
}

function bracketOf(open: number, close: number, plain: boolean): Bracket {
  return plain ? {type: "bracket", from: open + 1, to: close} : {type: "open", from: open, to: open + 1};
}
