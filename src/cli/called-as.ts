import {isInstalled} from "../data/installed.js";

/**
 * How a command is called: by the package's own, or by npm in a checkout.
 *
 * @param options.silent whether npm must not print beside what the command prints
 */
export function calledAs(command: string, {silent = false} = {}): string {
  return isInstalled ? `npx campaign-notebook ${command}` : `npm run ${silent ? "--silent " : ""}${command} --`;
}
