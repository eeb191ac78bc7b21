import {namespaces} from "../../charts/figure/metadata.js";
import {svg, type Child, type Shape} from "../../charts/svg/svg.js";

const elements = new Set(
  ["format", "type", "title", "creator", "date", "source", "contributor", "description", "rights"]
    .map((name) => `dc:${name}`)
    .concat("cc:Work", "cc:Agent", "cc:license")
);

/** What a drawing says of itself in RDF, of the terms that a figure's file uses, built anew: nothing of it is drawn or loaded. */
export function safeMetadata(metadata: Element): Shape | null {
  const rdf = [...metadata.childNodes].find(({nodeName}) => nodeName === "rdf:RDF");
  return rdf ? svg("metadata", {}, [svg("rdf:RDF", namespaces, partsOf(rdf))]) : null;
}

function partsOf(node: Node): Child[] {
  return [...node.childNodes].map((child) => {
    if (child.nodeType === 3) return child.nodeValue?.trim() || null;
    return elements.has(child.nodeName) ? copyOf(child as Element) : null;
  });
}

function copyOf(element: Element): Shape {
  const attributes = ["rdf:about", "rdf:resource"].map((name) => [name, address(element.getAttribute(name))] as const);
  return svg(element.nodeName, Object.fromEntries(attributes), partsOf(element));
}

function address(value: string | null): string | null {
  return value === "" || /^https?:\/\/\S+$/.test(value ?? "") ? value : null;
}
