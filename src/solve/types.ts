/**
 * The seams of a solve: what goes in (a question), the two ports it drives (a model and a Python), what comes
 * out (events), and what the events add up to (a transcript). Values only; nothing here does anything.
 */

/** What a protocol (a way of interleaving words and programs) fixes. One row per model family, no branches. */
export interface Protocol {
  readonly id: string
  /** Text before and after the question. The begin-of-sequence token is the engine's, by id, never typed. */
  readonly before: string
  readonly after: string
  /** A code cell starts with a line beginning with this, in column 0, and ends at the next line beginning with `fence`. */
  readonly codeBegin: string
  readonly fence: string
  /** Text put around what a program printed. */
  readonly outputBegin: string
  readonly outputEnd: string
  /** A call ends where this appears in the model's text; it is cut off. */
  readonly outputMarker: string
  /** Stop strings given to the engine. Longer than the marker, so that the model's own opener stays in its cache. */
  readonly stops: readonly string[]
  /** Role tags and control tokens that neither a question nor a program may forge. */
  readonly roleTags: readonly string[]
  readonly controlTokens: readonly string[]
  /**
   * What a call must have come to for its program to run; any other call is the last. `fenced`: it ends in a fence and
   * boxes nothing. `whole`: it holds a program that is closed. `asked`: it stopped at the output marker.
   */
  readonly runsWhen: 'fenced' | 'whole' | 'asked'
  readonly maxCalls: number
  /** Where this is less than `maxCalls`, the program of the last call is not run: nobody would read its output. */
  readonly maxRuns: number
  readonly maxTokensPerCall: number
  /** Appended when the calls are used up, as the paper's own transcripts have it. */
  readonly outOfCalls: string
  /** Lines that are put before every program, each with its newline. */
  readonly header: string
  /** Whether a last line without a `print(` is wrapped in one. */
  readonly printsLastLine: boolean
  /** What the model is told of a program that printed nothing, and of one that ran out of time. */
  readonly nothingPrinted: string
  readonly outOfTime: string
  /** An error is told by the one line that its traceback ends with, or also by the lines of the program that led to it. */
  readonly errorStyle: 'line' | 'frames'
  readonly truncation: Truncation
  readonly state: Program['state']
  readonly timeoutMs: number
}

/** Text of more than `most` characters is told as its first `head`, `between`, and its last `tail`. */
export interface Truncation {
  readonly most: number
  readonly head: number
  readonly between: string
  readonly tail: number
}

// ---------------------------------------------------------------- the model port

export interface Completion {
  /** The whole text so far, prompt included, already safe for the engine. An adapter feeds only what its cache lacks. */
  readonly text: string
  readonly stops: readonly string[]
  readonly maxTokens: number
  /** 0 is greedy. */
  readonly temperature: number
  readonly seed?: number
}

/** What runs a model: web-llm on the graphics processor, or wllama (llama.cpp) on the processor. */
export type Engine = 'webllm' | 'wllama'

/** Tokens of one call. `cached + prefilled` is the length of the text it was given. */
export interface Usage {
  /** Who made the call, where there is a choice. */
  readonly engine?: Engine
  readonly cached: number
  readonly prefilled: number
  readonly generated: number
  readonly prefillMs: number
  readonly generateMs: number
}

export type ModelEvent =
  | { readonly type: 'loading'; readonly progress: Progress }
  | { readonly type: 'text'; readonly text: string }
  /** `stop`: a stop string (removed); `eos`: the end token; `length`: `maxTokens` reached; `context`: no room left. */
  | { readonly type: 'end'; readonly reason: 'stop' | 'eos' | 'length' | 'context'; readonly usage: Usage }
  | { readonly type: 'failed'; readonly failure: Failure }

/** Bytes of one thing being fetched or unpacked. `total` is absent while unknown. */
export interface Progress {
  readonly what: string
  readonly loaded: number
  readonly total?: number
}

/** Text in, text out. After an abort the iterator ends without an `end`. Leaving the iterator early also stops the model. */
export interface Model {
  readonly id: string
  generate(completion: Completion, signal: AbortSignal): AsyncIterable<ModelEvent>
}

// ---------------------------------------------------------------- the Python port (final)

export interface Program {
  readonly code: string
  /** `fresh`: an empty namespace (MuMath). `kept`: the namespace of the previous run of the same solution (MathCoder). */
  readonly state: 'fresh' | 'kept'
  /** Interpreters may be shared by runs of one solution, never across solutions. */
  readonly solution: string
  readonly timeoutMs: number
}

export interface Variable {
  readonly name: string
  readonly type: string
  /** `repr`, capped. */
  readonly value: string
  /** Where SymPy knows it. */
  readonly latex?: string
}

export interface Figure {
  readonly mime: 'image/png' | 'image/svg+xml'
  /** base64 */
  readonly data: string
}

export interface PythonError {
  /** `raised` by the program; the others are limits and accidents, after which the interpreter was replaced. */
  readonly kind: 'raised' | 'time' | 'memory' | 'output' | 'crash'
  /** The one line a traceback ends with, `Type: message`: what most models are shown. */
  readonly line: string
  readonly traceback?: string
  /** 1-based line of the program where it failed. */
  readonly lineNumber?: number
}

export interface Output {
  readonly stdout: string
  /** `repr` and LaTeX of a last line that is an expression. Shown to people, never to the model. */
  readonly value?: string
  readonly latex?: string
  readonly variables: readonly Variable[]
  readonly figures: readonly Figure[]
  readonly error?: PythonError
  readonly ms: number
}

/** A program in, its output out; whatever the program does, this settles. Rejects with an `AbortError` on abort, and with a `Failure` when there is no Python to run it. */
export interface Python {
  run(program: Program, signal: AbortSignal): Promise<Output>
}

// ---------------------------------------------------------------- events and the transcript

/** Something expected that went wrong, in a form a page can say. `detail` is for the details, not for the sentence. */
export interface Failure {
  readonly kind:
    | 'model-missing'
    | 'model-broken'
    | 'model-damaged'
    | 'model-unsupported'
    | 'model-memory'
    | 'model-timeout'
    | 'model-crashed'
    | 'gpu-missing'
    | 'gpu-unfit'
    | 'gpu-blocked'
    | 'device-lost'
    | 'library-mismatch'
    | 'library-missing'
    | 'storage-full'
    | 'python-missing'
    | 'bug'
  readonly detail: string
}

export type AnswerSource = 'boxed' | 'phrase' | 'output' | 'number'

export interface Answer {
  /** LaTeX or plain text as the model wrote it. */
  readonly text: string
  readonly source: AnswerSource
}

export type End =
  | { readonly type: 'answered'; readonly answer: Answer }
  | { readonly type: 'no-answer' }
  | { readonly type: 'out-of-rounds' }
  /** Cut off by the limit of one call, or since no room is left: beside the `question` for nothing, in the `context` for no more. */
  | { readonly type: 'too-long'; readonly limit: 'call' | 'context' | 'question' }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly failure: Failure }

/** How tokens are drawn: 0 is greedy; a seed gives the same ones again. */
export interface Sampling {
  readonly temperature: number
  readonly seed: number
}

export type SolveEvent =
  | {
      readonly type: 'asked'
      readonly question: string
      readonly protocol: string
      readonly model: string
      /** Absent: greedy. */
      readonly sampling?: Sampling
    }
  /** A solution that was interrupted (lost on the way, stopped, its page closed) goes on where it was. */
  | { readonly type: 'resumed'; readonly because?: Failure }
  | { readonly type: 'loading'; readonly progress: Progress }
  /** The question is of no kind that the model was made for. Told as soon as it is known, once, before the end. */
  | { readonly type: 'unfamiliar' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'called'; readonly usage: Usage }
  | { readonly type: 'running'; readonly code: string }
  /** `feedback` is what the protocol put into the model's text. */
  | { readonly type: 'ran'; readonly output: Output; readonly feedback: string }
  | { readonly type: 'ended'; readonly end: End }

export type Cell =
  | { readonly type: 'words'; readonly text: string; readonly closed: boolean }
  | { readonly type: 'code'; readonly code: string; readonly closed: boolean }
  | { readonly type: 'output'; readonly output: Output; readonly feedback: string }
