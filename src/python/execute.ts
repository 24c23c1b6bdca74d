import type { Output, Program, PythonError } from '../solve/types.ts'
import { assertNever } from '../util/never.ts'
import { limits } from './limits.ts'
import { deaf, type Link } from './link.ts'
import type { Ran, Reply } from './protocol.ts'

/** Milliseconds that a worker may take to describe what is left after a program. */
const describeMs = 2_000

export const errors = {
  time: { kind: 'time', line: "timeout_decorator.timeout_decorator.TimeoutError: 'Timed Out'" },
  stack: { kind: 'crash', line: 'RecursionError: maximum recursion depth exceeded' },
  crash: { kind: 'crash', line: 'SystemError: the Python interpreter stopped' },
} as const satisfies Record<string, PythonError>

let lastId = 0

/**
 * One program in one interpreter, watched from outside: all clocks are here, since a program can stop its worker's.
 * It always settles. What was not the program's own error has left the interpreter in an unknown state, and ends it.
 *
 * @param startMs how long the worker may take to start the program
 * @returns `undefined` when the program was not started; the interpreter is ended then.
 */
export function execute(
  link: Link,
  program: Program,
  startMs: number,
  signal: AbortSignal,
): Promise<Output | undefined> {
  const id = ++lastId
  let began = performance.now()
  let timer: ReturnType<typeof setTimeout> | undefined
  let started = false
  let printed = ''
  let ran: Ran | undefined

  const { promise, resolve, reject } = Promise.withResolvers<Output | undefined>()
  const leave = () => {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
    link.listen(deaf)
  }
  const finish = (output: Pick<Output, 'stdout' | 'ms'> & Partial<Output>) => {
    leave()
    if (output.error && output.error.kind !== 'raised') link.end('its program went too far')
    resolve({ variables: [], figures: [], ...output })
  }
  const cutOff = (error: PythonError) => finish({ stdout: printed, error, ms: performance.now() - began })
  const onAbort = () => {
    leave()
    link.end('aborted')
    reject(new DOMException('The run was stopped.', 'AbortError'))
  }
  const within = (ms: number, late: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(late, ms)
  }
  const onReply = (reply: Reply) => {
    // What a program forged, or left over from the one before, is not about this one.
    if ('id' in reply && reply.id !== id) return
    // A flood of replies keeps the clock from ringing.
    if (started && !ran && performance.now() - began > program.timeoutMs) return cutOff(errors.time)
    switch (reply.type) {
      case 'snapshot':
      case 'loaded':
        return
      case 'broken':
        return link.end(reply.detail)
      case 'started':
        // Once: a program that says it again gets no more time.
        if (started) return
        started = true
        began = performance.now()
        return within(program.timeoutMs, () => cutOff(errors.time))
      case 'printed':
        if (printed.length + reply.text.length > 2 * limits.stdout) return link.end('it says too much')
        printed += reply.text
        return
      case 'ran':
        if (!started || ran) return
        ran = reply.ran
        if (ran.error && ran.error.kind !== 'raised') return finish(ran)
        // An object that takes for ever to show is not waited for.
        return within(describeMs, () => link.end('not described'))
      case 'described':
        return ran && finish({ ...ran, ...reply.details })
      case 'died':
        return link.end(reply.detail)
      case 'compared':
        return link.end('it compares, and was to run a program')
      default:
        assertNever(reply)
    }
  }
  const onDeath = (detail: string) => {
    if (ran) finish(ran)
    else if (!started) {
      leave()
      resolve(undefined)
    } else cutOff(/call stack|recursion/i.test(detail) ? errors.stack : errors.crash)
  }

  if (signal.aborted) onAbort()
  else if (!link.alive) onDeath('dead before')
  else {
    signal.addEventListener('abort', onAbort)
    link.listen({ onReply, onDeath })
    within(startMs, () => link.end('not started'))
    link.send({ type: 'run', id, code: program.code, kept: program.state === 'kept' })
  }
  return promise
}
