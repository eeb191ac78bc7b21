/** Acts once, when the reader's view comes near an element. */
export function whenNear(element: Element, act: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    {rootMargin: "300px"}
  );
  observer.observe(element);
}
