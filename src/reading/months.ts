/** Each month's name, and the short forms of it that texts use; the first is the one that figures print. */
export const months: readonly {name: string; short: readonly string[]}[] = [
  {name: "January", short: ["Jan"]},
  {name: "February", short: ["Feb", "Febr"]},
  {name: "March", short: ["Mar"]},
  {name: "April", short: ["Apr"]},
  {name: "May", short: ["May"]},
  {name: "June", short: ["Jun"]},
  {name: "July", short: ["Jul"]},
  {name: "August", short: ["Aug"]},
  {name: "September", short: ["Sep", "Sept", "Septem"]},
  {name: "October", short: ["Oct", "Octob"]},
  {name: "November", short: ["Nov", "Novem"]},
  {name: "December", short: ["Dec", "Decem"]}
];

/** The number of each month, from 1, by its names in lower case. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap(({name, short}, index) => [name, ...short].map((form) => [form.toLowerCase(), index + 1] as const))
);
