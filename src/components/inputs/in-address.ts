/** How an input's value stands in an address; what `read` gives null for is ignored. */
type Notation<Value> = {read: (text: string) => Value | null; write: (value: Value) => string};

/**
 * Keeps an input's value in the page's address, so that a shared address opens the page as it was left. The default value
 * leaves no trace there.
 *
 * @param name the query's parameter
 */
export function inAddress<Input extends HTMLElement & {value: unknown}>(
  name: string,
  input: Input,
  {read, write}: Notation<Input["value"]>
): Input {
  input.dataset.parameter = name;
  const initial = write(input.value);
  const text = new URLSearchParams(location.search).get(name);
  const asked = text === null ? null : read(text);
  if (asked !== null) input.value = asked;
  input.addEventListener("input", () => {
    const address = new URL(location.href);
    const value = write(input.value);
    if (value === initial) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
    history.replaceState(history.state, "", address);
  });
  return input;
}
