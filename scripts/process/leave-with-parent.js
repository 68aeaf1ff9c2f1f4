// Loaded before a program that must not outlive whoever started it. A parent killed by SIGKILL
// cannot pass anything on, so the child looks for itself: once its parent is another, it stops, and
// with it all that it started in its process group.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid === parent) return;
  try {
    process.kill(-process.pid, "SIGTERM");
  } catch {
    // This process leads no group of its own.
    process.kill(process.pid, "SIGTERM");
  }
}, 500).unref();
