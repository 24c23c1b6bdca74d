import type { TestProject } from 'vitest/node'
import { buildApp } from '../../tools/lib/buildApp.mjs'
import { serveFolder } from '../../tools/lib/serve.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served, ending with a slash. */
    baseUrl: string
  }
}

/** Builds the app if it has changed and serves it, as a school would, for all end-to-end tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await serveFolder({ folder: await buildApp() })
  project.provide('baseUrl', url)
  return close
}
