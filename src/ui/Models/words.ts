import type { Act, Job, Moving, Storage } from '../../store/models/types.ts'
import { assertNever } from '../../util/never.ts'
import { formatBytes } from '../../util/bytes.ts'

/** `1.2 of 4.1 GB · 3.4 MB/s · about 14 minutes left`, as far as it is known. */
export function progressWords({ loaded, total, rate, secondsLeft, waiting, elsewhere }: Moving): string {
  const parts = [`${formatBytes(loaded)} of ${formatBytes(total)}`]
  if (rate !== undefined && !waiting) parts.push(`${formatBytes(rate)}/s`)
  if (secondsLeft !== undefined && !waiting) parts.push(`${timeWords(secondsLeft)} left`)
  if (waiting) parts.push('no connection; it is tried again by itself')
  if (elsewhere) parts.push('another tab is at it')
  return parts.join(' · ')
}

export function timeWords(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.ceil(seconds))} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `about ${minutes} min`
  return `about ${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

const acts: Readonly<Record<Act, string>> = {
  fetch: 'Fetching',
  take: 'Copying it here, and checking each byte',
  check: 'Reading and comparing each byte',
  give: 'Copying it out, and checking each byte',
}

export function actWords(act: Act): string {
  return acts[act]
}

/** What a screen reader hears of a job: its beginning and its end. */
export function jobTold(title: string, job: Job): string {
  switch (job.type) {
    case 'asking':
      return `${title}: asking what it consists of.`
    case 'moving':
      return `${title}: ${acts[job.act]}.`
    case 'said':
      return job.sentences.join(' ')
    default:
      return assertNever(job)
  }
}

/** What is kept, what may be, and for how long. */
export function storageWords({ usage, quota, persisted }: Storage): string {
  const free = Math.max(0, quota - usage)
  const sizes = `This app keeps ${formatBytes(usage)} here, and the browser lets it keep up to ${formatBytes(free)} more.`
  return persisted
    ? `${sizes} The browser has promised to keep it until you delete it.`
    : `${sizes} The browser may delete it when this computer runs short of space: it has not promised to keep it.`
}
