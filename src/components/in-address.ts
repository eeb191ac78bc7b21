/**
 * Keeps an input's value in the page's address, so that a shared address opens the page as it was left. The default value
 * leaves no trace there; a value that the input does not offer is ignored.
 *
 * @param name the query's parameter
 * @param values what the input offers
 */
export function inAddress<Input extends HTMLElement & {value: string}>(
  name: string,
  input: Input,
  values: readonly string[]
): Input {
  const initial = input.value;
  const asked = new URLSearchParams(location.search).get(name);
  if (asked !== null && values.includes(asked)) input.value = asked;
  input.addEventListener("input", () => {
    const address = new URL(location.href);
    if (input.value === initial) address.searchParams.delete(name);
    else address.searchParams.set(name, input.value);
    history.replaceState(history.state, "", address);
  });
  return input;
}
