export default {
  root: "src",
  globalStylesheets: [],
  search: true,
  // Loaders run with the tsx that is installed here, also where it is not on the PATH.
  interpreters: {".ts": [process.execPath, "--import", "tsx"]}
};
