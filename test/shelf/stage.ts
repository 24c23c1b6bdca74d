import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import { expect } from 'vitest'
import { placeOf } from '../../src/shelf/layout.ts'
import type { Fetched } from '../../src/shelf/shelf.ts'
import type { Trouble, WantedPack } from '../../src/shelf/types.ts'
import { launchProfile } from '../../tools/lib/browser.ts'
import type { Asked } from '../../tools/lib/faultServer.ts'
import { servePage } from '../../tools/lib/servePage.ts'
// Tells the types of what the page offers.
import type * as _page from '../../tools/pages/shelf.ts'

/** Real Chromium with a private disk of its own, and the shelf on a page of it. */
export interface Stage {
  readonly context: BrowserContext
  readonly origin: string
  openPage(): Promise<Page>
  close(): Promise<void>
}

/** @param launch the browser: its profile lies in `folder`, if anywhere */
export async function openStage(
  launch: (folder: string) => Promise<BrowserContext> = launchProfile,
): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'mumath-shelf-'))
  const served = await servePage('shelf.html')
  const context = await launch(folder)
  return {
    context,
    origin: new URL(served.url).origin,
    async openPage() {
      const page = await context.newPage()
      await page.goto(served.url)
      return page
    },
    async close() {
      await context.close()
      await served.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export function fetchIn(page: Page, wanted: WantedPack, patienceMs: number): Promise<Fetched> {
  return page.evaluate(([pack, ms]) => window.fetchPack(pack, ms), [wanted, patienceMs] as const)
}

export function checkIn(page: Page, wanted: WantedPack): Promise<readonly string[]> {
  return page.evaluate((pack) => window.checkShelf(pack), wanted)
}

/** @param paths of the files that a person chooses */
export async function takeIn(
  page: Page,
  wanted: WantedPack,
  paths: readonly string[],
): Promise<readonly Trouble[]> {
  await page.setInputFiles('input', [...paths])
  const taken = await page.evaluate((pack) => window.takeFiles(pack), wanted)
  return taken.type === 'incomplete' ? taken.troubles : []
}

/** SHA-256 of what lies there, read by nothing of ours. */
async function hashOf(page: Page, path: string): Promise<string> {
  return page.evaluate(async (path) => {
    const file = await (await window.handleOf(path)).getFile()
    const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
  }, path)
}

/** All of it is there, and right. */
export async function expectWhole(page: Page, { key, files }: WantedPack): Promise<void> {
  for (const { name, digest } of files)
    expect([name, await hashOf(page, (await placeOf(key, name)).payload)]).toEqual([name, digest?.hex])
}

export interface OnDisk {
  readonly bytes: number
  /** What its record says; absent where there is none. */
  readonly record?: string
}

/** What lies there of each file, whole or not, by name. */
export async function onDisk(page: Page, { key, files }: WantedPack): Promise<ReadonlyMap<string, OnDisk>> {
  const places = await Promise.all(files.map(({ name }) => placeOf(key, name)))
  const found = await page.evaluate(async (places) => {
    const fileAt = async (path: string) => (await window.handleOf(path)).getFile()
    return Promise.all(
      places.map(async ({ payload, record }) => ({
        bytes: await fileAt(payload).then(
          ({ size }) => size,
          () => 0,
        ),
        record: await fileAt(record).then(
          (file) => file.text(),
          () => undefined,
        ),
      })),
    )
  }, places)
  return new Map(
    files.map(({ name }, n) => {
      const { bytes = 0, record } = found[n] ?? {}
      return [name, { bytes, ...(record !== undefined && { record }) }]
    }),
  )
}

export async function bytesOnDisk(page: Page, wanted: WantedPack): Promise<number> {
  return [...(await onDisk(page, wanted)).values()].reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Of the files that were asked for since then, the first byte that each was asked for first. */
export function firstAsks(asked: readonly Asked[], since: number): ReadonlyMap<string, number> {
  return new Map(
    asked
      .slice(since)
      .toReversed()
      .map(({ name, from }) => [name, from]),
  )
}

export const forget = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    for await (const name of root.keys()) await root.removeEntry(name, { recursive: true })
  })
