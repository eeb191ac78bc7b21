/** Words and signs with which a phrase of some table or a number in words begins; each table adds its own. */
export const openings = new Set<string>();
