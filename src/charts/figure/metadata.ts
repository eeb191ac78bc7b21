import {licenceAddress} from "../../model/tables/licence.js";
import type {FigureContent} from "./content.js";
import {svg, type Child, type Shape} from "../svg/svg.js";

/** The vocabularies of a file's metadata, by the attributes that declare them. */
export const namespaces = {
  "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "xmlns:cc": "http://creativecommons.org/ns#",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/"
};

/**
 * What a file says of itself in RDF, in the terms of Dublin Core and Creative Commons that Inkscape and Wikimedia Commons
 * read: title, creator, sources, date, licence, and the policy for rival claims. Commons takes no file with elements of
 * Dublin Core's later terms (`dcterms:provenance`), so that the policy is a second description.
 */
export function metadata(
  {title, description, sources, attribution, policy}: FigureContent,
  {creator = "campaign-notebook", date}: {creator?: string | undefined; date?: string | undefined}
): Shape {
  const write = (name: string, text: string | null | undefined) => (text ? svg(name, {}, [text]) : null);
  const origins = sources.flatMap(({origin}) => origin ?? []);
  const licences = [...new Set(origins.flatMap(({licence}) => licence ?? []))];
  const about: Child[] = [
    write("dc:format", "image/svg+xml"),
    svg("dc:type", {"rdf:resource": "http://purl.org/dc/dcmitype/StillImage"}),
    write("dc:title", title),
    svg("dc:creator", {}, [svg("cc:Agent", {}, [write("dc:title", creator)])]),
    write("dc:date", date ?? latestDay(origins.map(({date}) => date))),
    ...sources.map(({title, origin}) =>
      write("dc:source", [title, origin && addressOf(origin)].filter(Boolean).join(", "))
    ),
    write("dc:contributor", attribution),
    write("dc:description", description),
    write("dc:description", policy),
    ...licences.map((licence) => write("dc:rights", licence)),
    ...licences.map((licence) => {
      const address = licenceAddress(licence);
      return address ? svg("cc:license", {"rdf:resource": address}) : null;
    })
  ];
  const work = svg("cc:Work", {"rdf:about": ""}, about);
  return svg("metadata", {}, [svg("rdf:RDF", namespaces, [work])]);
}

function addressOf({address, revision}: {address: string; revision: number | null}): string {
  return revision === null ? address : `${address} (revision ${revision})`;
}

function latestDay(days: readonly (string | null | undefined)[]): string | null {
  return (
    days
      .filter((day): day is string => Boolean(day))
      .sort()
      .at(-1) ?? null
  );
}
