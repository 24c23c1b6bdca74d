import { assertNever } from '../util/never.ts'
import { loadAlgebra, type LoadedAlgebra } from './grading/loadAlgebra.ts'
import { loadInterpreter, type LoadedInterpreter } from './loadInterpreter.ts'
import type { Recipe } from './openPyodide.ts'
import { parseCommand, parseDetails, parseRan, parseVerdict, type Command, type Reply } from './protocol.ts'

/**
 * The worker that holds one interpreter: loads it for what it is to do all its life, then runs one program, or compares
 * one pair of answers, after the other, and says before each that it starts. It keeps no time: whoever started the worker ends it. What it says is not trusted (`protocol.ts`).
 *
 * Its first message is the compiled interpreter, and brings the port by which it talks, and which nothing but this module
 * holds: what a program posts by the worker's own means is heard by nobody.
 */
let send: (reply: Reply, transfer?: Transferable[]) => void = () => {}
let compiled: unknown
let interpreter: LoadedInterpreter | undefined
let algebra: LoadedAlgebra | undefined
let running = 0
let last: Promise<void> = Promise.resolve()

self.addEventListener(
  'message',
  ({ data, ports: [port] }) => {
    if (!port) return
    compiled = data
    const post = port.postMessage.bind(port)
    send = (reply, transfer = []) => post(reply, transfer)
    port.addEventListener('message', ({ data }) => {
      const command = parseCommand(data)
      // One after the other: a program may come while the interpreter loads.
      if (command) last = last.then(() => obey(command))
    })
    port.start()
  },
  { once: true },
)

async function obey(command: Command): Promise<void> {
  switch (command.type) {
    case 'load':
      try {
        await load(command)
        send({ type: 'loaded' })
      } catch (error) {
        send({ type: 'broken', detail: String(error) })
      }
      return
    case 'prepare':
      try {
        interpreter?.prepare(true)
      } catch (error) {
        send({ type: 'broken', detail: String(error) })
      }
      return
    case 'run':
      return run(command)
    case 'compare':
      return compare(command)
    default:
      assertNever(command)
  }
}

type Load = Extract<Command, { type: 'load' }>

async function load({ role, parts, snapshot, forSnapshot }: Load): Promise<void> {
  if (!(compiled instanceof WebAssembly.Module)) throw new Error('no compiled interpreter came')
  if (interpreter || algebra) throw new Error('it is loaded already')
  const recipe: Recipe = {
    parts,
    compiled,
    ...(snapshot && { snapshot }),
    ...(forSnapshot && {
      onSnapshot: ({ buffer }) => send({ type: 'snapshot', memory: buffer }, [buffer]),
    }),
  }
  if (role === 'algebra') algebra = await loadAlgebra(recipe)
  else interpreter = await loadInterpreter(recipe, (text) => send({ type: 'printed', id: running, text }))
}

function run({ id, code, kept }: Extract<Command, { type: 'run' }>): void {
  try {
    if (!interpreter) throw new Error('a program came before the interpreter')
    // Before the start: what fails here is not this program's fault, and it may run in another interpreter.
    if (!kept) interpreter.reset()
    // The import is ours to wait for, not part of the program's time.
    if (code.includes('sympy')) interpreter.prepare(false)
    running = id
    send({ type: 'started', id })
    send({ type: 'ran', id, ran: parseRan(interpreter.run(code, kept)) })
    send({ type: 'described', id, details: parseDetails(interpreter.describe()) })
  } catch (error) {
    send({ type: 'died', id, detail: String(error) })
  }
}

function compare({ id, answer, reference }: Extract<Command, { type: 'compare' }>): void {
  try {
    if (!algebra) throw new Error('a comparison came before the interpreter')
    send({ type: 'started', id })
    send({ type: 'compared', id, verdict: parseVerdict(algebra.compare(answer, reference)) })
  } catch (error) {
    send({ type: 'died', id, detail: String(error) })
  }
}
