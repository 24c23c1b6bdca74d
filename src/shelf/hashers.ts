export interface Hashers {
  /** One to each, for whoever has something to hash. */
  readonly ports: MessagePort[]
  close(): void
}

/**
 * Starts the workers that hash. The page starts and ends them itself, though another worker talks to them: Chromium often
 * leaves a worker and its thread behind for ever that is ended just after one which it had started itself.
 *
 * @param onError called if one breaks: what is asked there is not answered any more
 */
export function openHashers(onError: (error: Error) => void): Hashers {
  const open = () => {
    const worker = new Worker(new URL('./hashWorker.ts', import.meta.url), {
      type: 'module',
      name: 'shelf-hash',
    })
    worker.addEventListener('error', ({ message }) => onError(new Error(`the shelf’s hash: ${message}`)))
    const { port1: port, port2 } = new MessageChannel()
    worker.postMessage({ port: port2 }, [port2])
    return { worker, port }
  }
  const all = [open(), open()]
  return {
    ports: all.map(({ port }) => port),
    close() {
      for (const { worker } of all) worker.terminate()
    },
  }
}
