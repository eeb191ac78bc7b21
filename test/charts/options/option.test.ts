import {describe, expect, test} from "vitest";
import {serialize} from "../../../src/charts/export/serialize.js";
import {charts} from "../../../src/charts/catalogue.js";
import {figureOptions} from "../../../src/charts/figure/options.js";
import {checkOptions, OptionError, resolved, type Schema} from "../../../src/charts/options/option.js";
import {drawn, newDocument} from "../../support/draw.js";
import {real, tirana} from "../../support/real.js";

const schemas: [string, Schema][] = [
  ...Object.values(charts).map(({name, options}) => [name, options] as [string, Schema]),
  ["every figure", figureOptions]
];

describe.each(schemas)("the options of %s", (name, schema) => {
  test.each(Object.entries(schema))("%s says what it does and what may be given; so may its default", (option, own) => {
    expect(own.meaning).toMatch(/^[a-z].*[^.]$/);
    expect(Boolean(own.kind) || Object.keys(own.values ?? {}).length > 1).toBe(true);
    expect(() => checkOptions(name, schema, {[option]: own.default})).not.toThrow();
  });
});

describe.each(Object.values(charts))("$name", (chart) => {
  const values = Object.entries<Schema[string]>(chart.options).flatMap(([name, {values = {}}]) =>
    Object.keys(values).map((value) => [name, value] as const)
  );

  test.each(values)("draws with %s: %s, and names its file after it where it is not the default", (name, value) => {
    const {id} = drawn((options) => chart(real, {...options, engagement: tirana, [name]: value}));
    const isDefault = resolved(chart.options as Schema, {})[name] === value;
    expect(id).toBe([chart.name, tirana, ...(isDefault ? [] : [name, value])].join("-"));
  });

  test.each([undefined, null])("takes what is %s as not given", (nothing) => {
    const names = Object.keys({...chart.options, ...figureOptions});
    const given = Object.fromEntries(names.map((name) => [name, nothing]));
    const document = newDocument();
    const fileWith = (options: object) => serialize(chart.figure(real, {...options, document}).root);
    expect(fileWith(given)).toBe(fileWith({}));
  });
});

describe("what there is not is a RangeError that says what was found and expected", () => {
  const {forceRatio, losses, timeline} = charts;
  test.each<[(data: typeof real, options: object) => unknown, object, string]>([
    [
      timeline,
      {perod: "all"},
      "timeline has no option perod; expected engagement, policy, period, sort, fuzzy, between, "
    ],
    [losses, {axes: "own"}, "losses has no option axes; expected engagement, policy, scale, sides, title, "],
    [losses, {toString: 1}, "losses has no option toString; "],
    [timeline, {period: "war"}, "unknown period: war; expected background, campaign, all"],
    [timeline, {period: "toString"}, "unknown period: toString; expected background, campaign, all"],
    [timeline, {sort: "ratio"}, "unknown sort: ratio; expected nested, start, duration"],
    [forceRatio, {scale: "cubic"}, "unknown scale: cubic; expected linear, log"],
    [losses, {scale: ["log"]}, "unknown scale: [log]; expected linear, log"],
    [forceRatio, {sides: [1]}, "impossible sides: [1]; expected two sides, as [1, 2]"],
    [forceRatio, {sides: [1, 1.5]}, "impossible sides: [1, 1.5]; expected two sides, as [1, 2]"],
    [losses, {sides: [1, 4]}, "unknown side: 4; expected one of 1, 2"],
    [forceRatio, {sides: [1, 4]}, "unknown side: 4; expected one of 1, 2"],
    [losses, {engagement: [tirana]}, `impossible engagement: [${tirana}]; expected the slug of an engagement`],
    [forceRatio, {engagement: [tirana, 2]}, "impossible engagement: "],
    [losses, {engagement: "waterloo"}, "unknown engagement: waterloo; expected "],
    [losses, {policy: 3}, "impossible policy: 3; expected infobox, envelope, highest, lowest, the slug of an article"],
    [losses, {policy: "loudest"}, "unknown policy: loudest; expected one of infobox, envelope, highest, lowest, "],
    [timeline, {between: ["1944-10-01"]}, "impossible between: [1944-10-01]; expected two days in order, YYYY-MM-DD"],
    [timeline, {between: ["1944-10-02", "1944-10-01"]}, "impossible between: "],
    [timeline, {between: ["1944-02-30", "1944-10-01"]}, "impossible between: "],
    [timeline, {title: 5}, "impossible title: 5; expected a text"],
    [timeline, {title: Object.create(null)}, "impossible title: an object; expected a text"],
    [timeline, {title: () => "Mine"}, "impossible title: a function; expected a text"],
    [timeline, {title: [null, 5, {}]}, "impossible title: [null, 5, an object]; expected a text"],
    [timeline, {policy: ""}, "unknown policy: ; expected one of infobox, "],
    [timeline, {theme: "sepia"}, "unknown theme: sepia; expected light, dark, grey"],
    [timeline, {profile: "poster"}, "unknown profile: poster; expected web, print, commons, slides"],
    [timeline, {width: 0}, "impossible width: 0; expected more than 0"],
    [timeline, {width: "640"}, "impossible width: 640; expected more than 0"],
    [timeline, {date: "2023-02-29"}, "impossible date: 2023-02-29; expected a day, YYYY-MM-DD"],
    [timeline, {interactive: "yes"}, "impossible interactive: yes; expected true or false"]
  ])("%o %j", (chart, options, message) => {
    const draw = () => chart(real, {document: newDocument(), ...options});
    expect(draw).toThrow(RangeError);
    expect(draw).toThrow(message);
  });

  test.each([
    // @ts-expect-error: there is no such option
    ["a name", (document: Document) => timeline(real, {document, perod: "all"})],
    // @ts-expect-error: it is an option of another chart
    ["another chart's", (document: Document) => losses(real, {document, fuzzy: "wedge"})],
    // @ts-expect-error: there is no such value
    ["a value", (document: Document) => forceRatio(real, {document, axes: "two"})],
    // @ts-expect-error: there is no such theme
    ["a figure's value", (document: Document) => losses(real, {document, theme: "sepia"})],
    // @ts-expect-error: there are two sides
    ["sides", (document: Document) => forceRatio(real, {document, sides: [1]})],
    // @ts-expect-error: one engagement
    ["engagements", (document: Document) => losses(real, {document, engagement: [tirana]})]
  ])("the compiler refuses it too: %s", (_, draw) => expect(() => draw(newDocument())).toThrow(RangeError));

  test("whoever draws a file of a chart that is already chosen is told so too", () => {
    const draw = timeline.figures(real, {period: "all"});
    expect(() => draw({colour: "red"} as object)).toThrow("a figure has no option colour; expected title, ");
  });

  test("it names the option", () => {
    const fault = (options: object) => {
      try {
        return checkOptions("a chart", timeline.options, options);
      } catch (error) {
        return error;
      }
    };
    expect(fault({period: "war"})).toMatchObject({name: "RangeError", option: "period"});
    expect(fault({perod: "all"})).toBeInstanceOf(OptionError);
    expect(fault({period: "all", sort: null, policy: undefined})).toEqual({period: "all"});
  });
});

test("days before AD 1 and the whole of the axis may be zoomed to", () => {
  const id = (between: readonly [string, string] | null) =>
    charts.timeline.figure(real, {between, document: newDocument()}).id;
  expect(id(["-0480-01-01", "-0479-12-31"])).toBe("timeline-between--0480-01-01--0479-12-31");
  expect(id(null)).toBe("timeline");
});
