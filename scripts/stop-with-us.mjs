// Loaded before a server: it stops when the process that started it was killed and can no longer tell it to.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
