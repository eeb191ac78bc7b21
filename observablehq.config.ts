export default {root: "src", globalStylesheets: [], telemetry: false, search: true};
