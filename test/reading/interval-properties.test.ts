import fc from "fast-check";
import {test} from "vitest";
import {envelope, intersection, notAbove, quotient, sum, unknown, type Interval} from "../../src/reading/interval.js";

fc.configureGlobal({seed: 1944, numRuns: 1000});

/** Whole numbers, so that sums are exact; often 0, often the same. */
const number = fc.oneof(fc.integer({min: 0, max: 12}), fc.integer({min: 0, max: 1_000_000}));
const bound = fc.option(number, {freq: 4});
const amount = fc
  .tuple(bound, bound, fc.boolean())
  .map(([a, b, approximate]): Interval =>
    a !== null && b !== null && a > b ? {low: b, high: a, approximate} : {low: a, high: b, approximate}
  );
const amounts = fc.array(amount, {minLength: 1, maxLength: 6});

/** An interval with a number that may be the true one. */
const held = fc
  .tuple(amount, fc.double({min: 0, max: 1, noNaN: true}))
  .map(([interval, share]) => ({interval, value: valueIn(interval, share)}));

test("what comes out has no low above its high", () => {
  check(amounts, (terms) => ordered(sum(terms)) && ordered(envelope(terms)));
  check(amounts, (terms) => ordered(intersection(terms) ?? unknown));
  check(fc.tuple(amount, amount), ([a, b]) => ordered(quotient(a, b)));
});

test("an open bound stays open in a sum and in an envelope", () => {
  check(amounts, (terms) =>
    [sum(terms), envelope(terms)].every((result) =>
      (["low", "high"] as const).every((side) => (result[side] === null) === terms.some((term) => term[side] === null))
    )
  );
});

test("an open bound above or a divisor that may be zero leaves a quotient open, unless none is divided", () => {
  check(
    fc.tuple(amount, amount),
    ([a, b]) => a.high === 0 || quotient(a, b).high === null || (a.high !== null && !!b.low)
  );
  check(
    fc.tuple(amount, amount),
    ([a, b]) => a.high === 0 || quotient(a, b).low === null || (a.low !== null && !!b.high)
  );
});

test("the true sum and the true quotient lie in what comes out", () => {
  check(fc.array(held, {minLength: 1, maxLength: 6}), (terms) =>
    holds(sum(terms.map(({interval}) => interval)), total(terms.map(({value}) => value)))
  );
  check(fc.tuple(held, held), ([a, b]) => b.value === 0 || holds(quotient(a.interval, b.interval), a.value / b.value));
});

test("a wider interval gives a wider result", () => {
  const widened = fc.tuple(amount, amount).map(([a, b]) => ({narrow: a, wide: envelope([a, b])}));
  check(fc.tuple(widened, amount), ([{narrow, wide}, other]) => within(sum([narrow, other]), sum([wide, other])));
  check(fc.tuple(widened, amount), ([{narrow, wide}, other]) => within(quotient(narrow, other), quotient(wide, other)));
});

test("an envelope holds each rival, and each holds their intersection", () => {
  check(amounts, (terms) => terms.every((term) => within(term, envelope(terms))));
  check(amounts, (terms) => {
    const common = intersection(terms);
    return common === null || terms.every((term) => within(common, term));
  });
});

test("no two amounts are surely above each other, and an amount below another stays so when the other grows", () => {
  check(fc.tuple(amount, amount), ([a, b]) => !(notAbove(a, b) === false && notAbove(b, a) === false));
  check(fc.tuple(amount, amount, number), ([a, b, more]) => {
    const grown = sum([b, {low: more, high: more, approximate: false}]);
    return notAbove(a, b) !== true || notAbove(a, grown) === true;
  });
});

test("one approximate amount makes the result approximate", () => {
  check(amounts, (terms) => {
    const any = terms.some(({approximate}) => approximate);
    return sum(terms).approximate === any && envelope(terms).approximate === any;
  });
  check(fc.tuple(amount, amount), ([a, b]) => quotient(a, b).approximate === (a.approximate || b.approximate));
});

function check<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean): void {
  fc.assert(fc.property(arbitrary, holds));
}

function valueIn({low, high}: Interval, share: number): number {
  const from = low ?? 0;
  return Math.min(high ?? Infinity, from + Math.round(share * ((high ?? from + 1000) - from)));
}

function ordered({low, high}: Interval): boolean {
  return low === null || high === null || low <= high;
}

function holds({low, high}: Interval, value: number): boolean {
  return (low === null || value >= low) && (high === null || value <= high);
}

function within(inner: Interval, outer: Interval): boolean {
  const lowFits = outer.low === null || (inner.low !== null && inner.low >= outer.low);
  return lowFits && (outer.high === null || (inner.high !== null && inner.high <= outer.high));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
