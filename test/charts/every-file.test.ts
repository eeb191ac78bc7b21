import {describe, expect, test} from "vitest";
import {drawn, fileOf, parsed} from "../support/draw.js";
import {madeUpFigures, realFigures} from "../support/figures.js";
import {textBounds} from "../support/text-bounds.js";
import {xmlFaults} from "../support/xml-faults.js";

const widths = [320, 380, 640, 1200, 1600];

describe.each([...realFigures, ...madeUpFigures])("$name", ({draw}) => {
  test.each(["light", "dark"])("its %s file is well-formed and needs nothing outside itself", (theme) => {
    const file = fileOf(draw, {theme});
    expect(xmlFaults(file)).toEqual([]);
    const foreign =
      /currentColor|var\(|class=|<style|<script|<foreignObject|<image|<use|href|url\(|NaN|undefined|Infinity|&nbsp;/g;
    expect(file.match(foreign)).toBeNull();
  });

  test("it has a role, a title and a description, and ids that begin with its name", () => {
    const root = parsed(fileOf(draw));
    const ids = [...root.querySelectorAll("[id]")].map(({id}) => id);
    const labels = ["aria-labelledby", "aria-describedby"].map((name) => root.getAttribute(name)!);
    expect(root.getAttribute("role")).toBe("img");
    expect(root.firstElementChild?.localName).toBe("title");
    expect(labels.map((id) => root.querySelector(`[id="${id}"]`)?.textContent)).not.toContain("");
    expect(ids).toEqual(labels);
    expect(ids.every((id) => id.startsWith(root.id))).toBe(true);
  });

  test.each(widths)("no text leaves its figure at %d px", (width) => {
    const outside = textBounds(drawn(draw, {width})).filter(({left, right}) => left < -0.5 || right > width + 0.5);
    expect(outside).toEqual([]);
  });

  test("it is drawn twice in the same bytes", () => {
    expect(fileOf(draw)).toBe(fileOf(draw));
  });
});
