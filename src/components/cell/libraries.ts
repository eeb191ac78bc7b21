const loaders = {
  Plot: () => import("@observablehq/plot"),
  d3: () => import("d3"),
  aq: async () => (await import("arquero/dist/arquero.min.js")).default as object
};

type LibraryName = keyof typeof loaders;

/** The libraries that are in a cell's scope as a whole, by their names there. */
export const libraryNames = Object.keys(loaders) as readonly LibraryName[];

/** Libraries by their names in a cell's scope. */
export type Libraries = Partial<Readonly<Record<LibraryName, object>>>;

/** The libraries that a code names, loaded: charts need but parts of them, and Arquero's verbs not at all. */
export async function librariesFor(code: string): Promise<Libraries> {
  return loaded(libraryNames.filter((name) => new RegExp(`\\b${name}\\b`).test(code)));
}

export function allLibraries(): Promise<Libraries> {
  return loaded(libraryNames);
}

async function loaded(names: readonly LibraryName[]): Promise<Libraries> {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await loaders[name]()] as const)));
}
