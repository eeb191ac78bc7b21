/** Where claims stand. */
export const claimsFile = "data/claims.csv";
export const claimsHeader = "id,engagement,kind,label,date,place,side,outcome,amount,article,section";
/** A row that is right, but for the cells that are given. */
export const claimsRow = (cells: Record<string, string> = {}) => {
  const made = {id: "ford", engagement: "war", kind: "clash", label: "Fight", article: "war", ...cells};
  return claimsHeader
    .split(",")
    .map((name) => (made as Record<string, string>)[name] ?? "")
    .join(",");
};
