import { assertNever } from '../util/never.ts'
import { checkPack } from './checkPack.ts'
import { downloadPack, type PackReport } from './downloadPack.ts'
import { importPack } from './importPack.ts'
import { openOpfs } from './opfsFiles.ts'
import { parseCommand, type Command, type Reply } from './room.ts'

/**
 * The only room of the app that reaches other origins: its policy is that of its own script, not the page's. It fetches
 * and checks one pack, and has nothing of a person's in it.
 */
const tellEveryMs = 100
/** A link slower than this is not worth holding on to. */
const leastBytes = 512
const patient = new AbortController().signal

self.addEventListener(
  'message',
  ({ data }) => {
    const command = parseCommand(data)
    if (!command) return tell({ type: 'broken', detail: 'a command that is none' })
    obey(command).then(tell, (error: unknown) => tell({ type: 'broken', detail: String(error) }))
  },
  { once: true },
)

function tell(reply: Reply): void {
  self.postMessage(reply)
}

async function obey(command: Command): Promise<Reply> {
  const name = `mumath-shelf-${command.key}`
  // Those who wait for the lock hear how far its holder is.
  const channel = new BroadcastChannel(name)
  const free = await navigator.locks.request(
    name,
    { ifAvailable: true },
    (lock) => lock && work(command, channel),
  )
  if (free) return free
  tell({ type: 'elsewhere' })
  channel.addEventListener('message', ({ data }) => self.postMessage(data))
  return navigator.locks.request(name, () => work(command, channel))
}

async function work(command: Command, channel: BroadcastChannel): Promise<Reply> {
  const { key, files } = command
  const disk = await openOpfs()
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
  const telling = setInterval(tellLoaded, tellEveryMs)
  try {
    switch (command.type) {
      case 'check': {
        const checked = await checkPack(key, files, disk, bytes, patient)
        return checked.type === 'whole' ? { type: 'done', hashes: [] } : checked
      }
      case 'import': {
        const imported = await importPack(key, files, command.sources, disk, bytes, patient)
        return imported.type === 'done' ? { type: 'done', hashes: [] } : imported
      }
      case 'download': {
        const net = {
          fetch: fetch.bind(self),
          now: () => Date.now(),
          patienceMs: command.patienceMs,
          leastBytes,
        }
        const report: PackReport = { bytes, state: (file, state) => say({ type: 'file', file, state }) }
        const ports = { net, wait: waitForNetwork, random: () => Math.random() }
        const downloaded = await downloadPack(key, files, disk, ports, report, patient)
        return downloaded.type === 'done' ? { type: 'done', hashes: [...downloaded.hashes] } : downloaded
      }
      default:
        return assertNever(command)
    }
  } finally {
    clearInterval(telling)
    tellLoaded()
  }
}

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
