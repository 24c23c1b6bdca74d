import type { Offline } from '../../store/offline.ts'
import { useOffline } from '../../store/app.ts'
import { assertNever } from '../../util/never.ts'

/** Whether the app is here without a network too; a part of the page's last line. */
export function Kept() {
  const sentence = useOffline(({ offline }) => describe(offline))
  return sentence && <span className="offline"> {sentence}</span>
}

function describe(offline: Offline): string | undefined {
  switch (offline.type) {
    case 'unknown':
    case 'unable':
    case 'untrusted':
      return undefined
    case 'keeping':
      return 'Getting ready for use offline …'
    case 'failed':
      return 'It could not be kept for use offline; the next visit tries again.'
    case 'ready':
      return 'Ready to use offline.'
    default:
      return assertNever(offline)
  }
}
