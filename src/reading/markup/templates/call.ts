/** What a field holds: names one by one, amounts of people and things, or text. */
export type Kind = "names" | "amounts" | "text";

/** A template's arguments, set as text, by position and by name. */
export type Arguments = {positional: string[]; named: Map<string, string>};

/** A template as it is called, for the kind of field that it stands in. */
export type Call = Arguments & {name: string; kind: Kind};

/** What a template shows. */
export type Setting = (call: Call) => string;

/** What templates show, each setting under several names, which are divided by commas. */
export type Table = readonly (readonly [names: string, setting: Setting])[];
