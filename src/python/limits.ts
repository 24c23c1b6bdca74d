/** How much of a run is kept. Python keeps to these, and the parser on the page's side does not take more. */
export const limits = {
  /** Characters of a program; a longer one is not run. */
  code: 1_000_000,
  /** Characters a program may print; one more ends it. */
  stdout: 1_000_000,
  value: 10_000,
  latex: 20_000,
  line: 10_000,
  traceback: 20_000,
  variables: 50,
  variableName: 100,
  variableValue: 300,
  variableLatex: 2_000,
  figures: 4,
  /** Bytes of one figure, and the pixels of one that is made of pixels: a small file can be a very large picture. */
  figureBytes: 1_000_000,
  figurePixels: 16_000_000,
} as const

/** Bytes of an interpreter's memory; beyond, Python raises a MemoryError. */
export const memoryBytes = 512 * 1024 * 1024

/** Bytes of all files that programs of one interpreter write; beyond, writing is an OSError. */
export const fileBytes = 64 * 1024 * 1024
