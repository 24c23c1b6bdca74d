/**
 * The renderer proper (marked, KaTeX, its style sheet and fonts) is one chunk that the first load does without.
 * This starts it, keeps it, and tells components when it is there. A failed load (no network yet) can be retried.
 */
import { useEffect, useSyncExternalStore } from 'react'
import type { Engine } from './engine.ts'

let engine: Engine | undefined
let loading: Promise<Engine> | undefined
const listeners = new Set<() => void>()

/** Loads the renderer once. Rejects when the chunk can't be fetched; a later call tries again. */
export async function preloadMath(): Promise<void> {
  loading ??= import('./engine.ts').then((module) => module.engine)
  try {
    engine = await loading
  } catch (failure) {
    loading = undefined
    throw failure
  }
  for (const listener of listeners) listener()
}

export function loadedEngine(): Engine | undefined {
  return engine
}

/** The renderer, or undefined until it is there. Starts loading it once `wanted`. */
export function useEngine(wanted: boolean): Engine | undefined {
  useEffect(() => {
    // Until the chunk can be had the source stays in view; the next text that wants it asks again.
    if (wanted) preloadMath().catch(() => undefined)
  }, [wanted])
  return useSyncExternalStore(subscribe, loadedEngine, loadedEngine)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
