import {expect, test} from "vitest";
import {hasScreen} from "../../src/cli/screen.js";

test.each<[NodeJS.ProcessEnv, NodeJS.Platform, boolean]>([
  [{DISPLAY: ":0"}, "linux", true],
  [{WAYLAND_DISPLAY: "wayland-0"}, "linux", true],
  [{}, "linux", false],
  [{DISPLAY: ":0", CI: "true"}, "linux", false],
  [{}, "darwin", true],
  [{}, "win32", true],
  [{CI: "1"}, "win32", false]
])("with %j a window on %s opens: %s", (env, platform, opens) => {
  expect(hasScreen(env, platform)).toBe(opens);
});
