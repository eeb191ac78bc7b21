/**
 * A shorter text that still fails, by leaving out ever smaller stretches.
 *
 * @param tries how often `fails` is asked at most, 2,000 by default
 */
export function shrunk(text: string, fails: (text: string) => boolean, tries = 2000): string {
  let left = tries;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < text.length && left > 0; left--) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      if (fails(shorter)) text = shorter;
      else at += size;
    }
  }
  return text;
}
