import { assertNever } from '../util/never.ts'
import { checkPack } from './checkPack.ts'
import { downloadPack, type PackReport } from './downloadPack.ts'
import { fetchHead } from './fetchHead.ts'
import { hasherAt } from './hasher.ts'
import { importPack } from './importPack.ts'
import { lockOf } from './lock.ts'
import { openOpfs } from './opfsFiles.ts'
import { parseCommand, type Command, type Reply } from './room.ts'

/**
 * The only room of the app that reaches other origins: its policy is that of its own script, not the page's. It fetches
 * and checks one pack, and has nothing of a person's in it.
 */
const tellEveryMs = 100
/** A link slower than this is not worth holding on to. */
const leastBytes = 512
/** Larger than any shard of a pack. */
const wholeBytes = 160 * 2 ** 20
const patient = new AbortController().signal

self.addEventListener(
  'message',
  ({ data, ports }) => {
    const command = parseCommand(data)
    if (!command) return tell({ type: 'broken', detail: 'a command that is none' })
    obey(command, ports).then(tell, (error: unknown) => tell({ type: 'broken', detail: String(error) }))
  },
  { once: true },
)

function tell(reply: Reply): void {
  self.postMessage(reply)
}

type PackCommand = Exclude<Command, { readonly type: 'head' }>

/** @param hashers ports of the workers that hash */
async function obey(command: Command, hashers: readonly MessagePort[]): Promise<Reply> {
  if (command.type === 'head') {
    const { url, most, patienceMs } = command
    return fetchHead(url, most, netOf(patienceMs), waitForNetwork, patient)
  }
  const name = lockOf(command.key)
  // Those who wait for the lock hear how far its holder is.
  const channel = new BroadcastChannel(name)
  const free = await navigator.locks.request(
    name,
    { ifAvailable: true },
    (lock) => lock && work(command, hashers, channel),
  )
  if (free) return free
  const watch = ({ data }: MessageEvent) => self.postMessage(data)
  const elsewhere: Reply = { type: 'elsewhere', elsewhere: true }
  tell(elsewhere)
  channel.addEventListener('message', watch)
  channel.postMessage(elsewhere)
  return navigator.locks.request(name, () => {
    channel.removeEventListener('message', watch)
    tell({ type: 'elsewhere', elsewhere: false })
    return work(command, hashers, channel)
  })
}

async function work(
  command: PackCommand,
  hashers: readonly MessagePort[],
  channel: BroadcastChannel,
): Promise<Reply> {
  const { key, files } = command
  const disk = await openOpfs()
  const hashing = { files: disk, startHash: hasherAt(hashers), wholeBytes }
  let loaded = 0
  let told = -1
  const say = (reply: Reply) => {
    tell(reply)
    channel.postMessage(reply)
  }
  const bytes = (change: number) => void (loaded += change)
  const tellLoaded = () => {
    if (loaded !== told) say({ type: 'bytes', loaded })
    told = loaded
  }
  // Somebody has come to watch, who has heard nothing yet.
  channel.addEventListener('message', () => (told = -1))
  const telling = setInterval(tellLoaded, tellEveryMs)
  try {
    switch (command.type) {
      case 'check': {
        const checked = await checkPack(key, files, hashing, bytes, patient)
        return checked.type === 'whole' ? { type: 'done', came: [] } : checked
      }
      case 'import': {
        const imported = await importPack(key, files, command.sources, hashing, bytes, patient)
        return imported.type === 'done' ? { type: 'done', came: [...imported.came] } : imported
      }
      case 'download': {
        const { patienceMs, tries: mostTries } = command
        const report: PackReport = { bytes, state: (file, state) => say({ type: 'file', file, state }) }
        const random = () => Math.random()
        const ports = { ...hashing, net: netOf(patienceMs), wait: waitForNetwork, random, mostTries }
        const downloaded = await downloadPack(key, files, disk, ports, report, patient)
        return downloaded.type === 'done' ? { type: 'done', came: [...downloaded.came] } : downloaded
      }
      default:
        return assertNever(command)
    }
  } finally {
    clearInterval(telling)
    tellLoaded()
  }
}

const netOf = (patienceMs: number) => ({
  fetch: fetch.bind(self),
  now: () => Date.now(),
  patienceMs,
  leastBytes,
})

/** Until the time is over, or the computer says that it has a network again. */
function waitForNetwork(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer)
      self.removeEventListener('online', over)
      resolve()
    }
    const timer = setTimeout(over, ms)
    self.addEventListener('online', over)
  })
}
