import { assertNever } from '../util/never.ts'
import type { Trouble } from './types.ts'

/** Of what is only looked at, to see whether it is a model: nothing is here yet. */
export function lookSentence(trouble: Trouble): string {
  const { file } = trouble
  switch (trouble.type) {
    case 'unreachable':
      return `${file} does not come (${trouble.detail}). Check the address and the network; the server must also let pages of other addresses read it (CORS).`
    case 'page':
      return `Instead of ${file} a web page came. Check the address. Or does this network want you to log in first? Do so, then try again.`
    default:
      return troubleSentence(trouble)
  }
}

/** What a person is told of a file that is not there: what happened, and what to do. What is there already stays. */
export function troubleSentence(trouble: Trouble): string {
  const { file } = trouble
  switch (trouble.type) {
    case 'unreachable':
      return `${file} does not come (${trouble.detail}). What is here is kept: go on when the network is back.`
    case 'missing':
      return trouble.status === 401 || trouble.status === 403
        ? `The server does not give ${file} away (HTTP ${trouble.status}). Ask whoever runs it, or use another address.`
        : `The server has no ${file} (HTTP ${trouble.status}). Check the address, or use another one.`
    case 'page':
      return `Instead of ${file} a web page came. Does this network want you to log in first? Do so, then go on.`
    case 'wrong':
      return `${file} is not what it should be (${trouble.detail}). That copy is damaged or another one: take it from somewhere else.`
    case 'absent':
      return `${file} is not among the files you chose. Choose the whole folder of the pack.`
    case 'placeless':
      return `${file} came from a folder or a stick, and has no address to be fetched from. Choose the folder again.`
    case 'unreadable':
      return `${file} could not be read to its end (${trouble.detail}). Is the stick still in? What is here is kept: choose the folder again.`
    case 'full':
      return `There is no room for ${file}. What is here is kept: make room on this computer, then go on.`
    default:
      return assertNever(trouble)
  }
}
