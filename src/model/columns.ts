import type {Notebook} from "./rows.js";

type Columns = {[name in keyof Notebook]: Record<keyof Notebook[name][number], true>};

/** The columns of each table, also of one without rows. The compiler holds them against the rows' types. */
export const columns: Columns = {
  engagements: {
    engagement: true,
    title: true,
    name: true,
    partOf: true,
    place: true,
    result: true,
    date: true,
    approximate: true,
    edtf: true,
    daysLow: true,
    daysHigh: true,
    file: true,
    origin: true,
    earliest: true,
    startLatest: true,
    endEarliest: true,
    latest: true
  },
  sides: {
    engagement: true,
    side: true,
    label: true,
    names: true,
    gaps: true,
    units: true,
    commanders: true,
    commandersUnknown: true
  },
  figures: {
    engagement: true,
    side: true,
    field: true,
    low: true,
    high: true,
    approximate: true,
    text: true,
    caveat: true,
    file: true,
    line: true
  },
  items: {
    engagement: true,
    side: true,
    field: true,
    low: true,
    high: true,
    approximate: true,
    text: true,
    start: true,
    end: true,
    kind: true,
    outcome: true,
    class: true,
    unit: true,
    role: true,
    claimant: true,
    party: true,
    raw: true,
    claim: true,
    article: true,
    section: true,
    file: true,
    line: true
  },
  notes: {
    engagement: true,
    side: true,
    field: true,
    text: true,
    kind: true,
    file: true,
    line: true
  },
  chronology: {
    id: true,
    parent: true,
    campaign: true,
    depth: true,
    kind: true,
    label: true,
    text: true,
    start: true,
    end: true,
    approximate: true,
    edtf: true,
    inferred: true,
    period: true,
    place: true,
    side: true,
    article: true,
    section: true,
    file: true,
    line: true,
    earliest: true,
    startLatest: true,
    endEarliest: true,
    latest: true
  },
  durations: {
    engagement: true,
    days: true,
    text: true,
    span: true,
    article: true,
    section: true,
    claim: true
  },
  checks: {
    engagement: true,
    rule: true,
    status: true,
    finding: true,
    statements: true
  },
  issues: {
    file: true,
    line: true,
    field: true,
    start: true,
    end: true,
    found: true,
    expected: true
  }
};
