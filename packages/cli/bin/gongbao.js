#!/usr/bin/env node
// Old Nodes must be able to read this file, or they could not print the message below: no static
// import, no `?.`, no `??`, no top-level await here.
var major = Number(process.versions.node.split(".")[0]);

if (major < 20) {
  console.error(
    "gongbao needs Node.js 20 or newer; this is Node.js " +
      process.versions.node +
      ".\nInstall a newer Node.js (for instance from your distribution or with a version manager)" +
      " and run the same command again.",
  );
  process.exitCode = 1;
} else {
  void import("../../../scripts/launch.js").then(function (launcher) {
    return launcher.launch(process.argv.slice(2));
  });
}
