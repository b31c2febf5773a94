/** Runs what is given for one name after each other, and for different names side by side. */
export interface Turns {
  take<Value>(name: string, job: () => Promise<Value>): Promise<Value>
  /** Resolves when everything that was given so far is done. */
  allDone(): Promise<void>
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return {
    take(name, job) {
      const turn = (last.get(name) ?? Promise.resolve()).then(job)
      const settled = turn
        .catch(() => undefined)
        .then(() => {
          if (last.get(name) === settled) last.delete(name)
        })
      last.set(name, settled)
      return turn
    },
    async allDone() {
      // A job may bring another one with it.
      while (last.size > 0) await Promise.all(last.values())
    },
  }
}
