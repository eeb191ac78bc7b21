/** A page of Playwright's or of Puppeteer's. */
export type AnyPage = {evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>};
