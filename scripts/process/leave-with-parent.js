// Loaded before a program that must not outlive whoever started it. A parent killed by SIGKILL
// cannot pass anything on, so the child looks for itself: once its parent is another, it stops.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
}, 500).unref();
