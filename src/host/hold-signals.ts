const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'] as const;

let holds = 0;

/** Runs something that no signal may stop halfway. A signal that comes meanwhile ends the process afterwards, as if never caught. */
export function holdSignals(run: () => void): void {
  if (holds === 0) for (const signal of SIGNALS) process.on(signal, end);
  holds += 1;
  try {
    run();
  } finally {
    // Signals are handed over by the event loop. In the turn after this one it has seen all that have come.
    setImmediate(() => setImmediate(release));
  }
}

function release(): void {
  holds -= 1;
  if (holds === 0) stopCatching();
}

function end(signal: NodeJS.Signals): void {
  stopCatching();
  process.kill(process.pid, signal);
}

function stopCatching(): void {
  for (const signal of SIGNALS) process.off(signal, end);
}
