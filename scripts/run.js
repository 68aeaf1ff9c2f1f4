// The one entry of `npm start`, `npm test` and of every `npm run …` (the targets are listed in targets.js).
// Old Nodes (back to 10) must be able to read this file, or they could not print the message below: no
// static import, no `?.`, no `??`, no top-level await here.
var major = Number(process.versions.node.split(".")[0]);

if (major < 20) {
  console.error(
    "gongbao needs Node.js 20 or newer; this is Node.js " +
      process.versions.node +
      ".\nInstall a newer Node.js (for instance from your distribution or with a version manager)" +
      " and run the same command again.\n\n" +
      "gongbao 需要 Node.js 20 或更新版本；当前版本是 " +
      process.versions.node +
      "。\n请安装更新的 Node.js（例如使用发行版的软件源或版本管理工具），再运行同一命令。",
  );
  process.exitCode = 1;
} else {
  void import("./targets.js").then(function (targets) {
    return targets.runTarget(process.argv[2], process.argv.slice(3));
  });
}
