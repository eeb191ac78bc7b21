const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " "
  );
const tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A whole number below a thousand million in words: `twelve thousand three hundred and four`. */
export function inWords(number: number): string {
  const scales: [number, string][] = [
    [1e6, "million"],
    [1000, "thousand"],
    [100, "hundred"]
  ];
  for (const [scale, name] of scales) {
    if (number < scale) continue;
    const rest = number % scale;
    const head = `${inWords(Math.floor(number / scale))} ${name}`;
    return rest === 0 ? head : `${head}${rest < 100 ? " and" : ""} ${inWords(rest)}`;
  }
  if (number < 20) return ones[number]!;
  return number % 10 === 0 ? tens[number / 10]! : `${tens[Math.floor(number / 10)]}-${ones[number % 10]}`;
}

/** Its digits in groups of three. */
export function grouped(number: number, separator = ","): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, separator);
}

/** Words as some write them, without hyphens or without `and`. */
export function loosely(words: string, hyphen: string, and: string): string {
  return words.replaceAll("-", hyphen).replaceAll(" and ", and);
}
