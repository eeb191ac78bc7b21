export default {
  root: "src",
  globalStylesheets: [],
  search: true,
  // Framework leaves these to each site: the language that screen readers speak, and an icon, without which browsers ask for one.
  head: `<script>document.documentElement.lang = "en";</script><link rel="icon" href="data:,">`,
  footer: null,
  // Loaders run with the tsx that is installed here, also where it is not on the PATH.
  interpreters: {".ts": [process.execPath, "--import", "tsx"]}
};
