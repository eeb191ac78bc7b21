/** Whether this runs from the package, compiled, and not in a checkout of the project. */
export const isInstalled = import.meta.url.endsWith(".js");
