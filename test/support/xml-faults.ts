import {SaxesParser} from "saxes";

/** What keeps a file from being well-formed XML whose names are those of declared namespaces; nothing where it is. */
export function xmlFaults(file: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({xmlns: true});
  parser.on("error", ({message}) => faults.push(message));
  parser.write(file).close();
  return faults;
}
