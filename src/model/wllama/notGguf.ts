/** What a file is that does not begin as GGUF does: more often than not a person took the wrong one of two. */
const kinds: readonly (readonly [begins: RegExp | readonly string[], what: string, next: string])[] = [
  [
    ['version https://git-lfs.github.com/spec/'],
    'only points to the model (Git LFS)',
    'Run “git lfs pull” beside it, or download the file itself from its page.',
  ],
  [
    /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|html|head|body|\?xml|!--)/i,
    'is a web page',
    'Take the address of the file itself, as the page’s download link has it.',
  ],
  [['PK\x03\x04', 'PK\x05\x06'], 'is a zip archive, or weights for PyTorch', 'Take a .gguf file.'],
  [
    ['\x1f\x8b', '7z\xbc\xaf\x27\x1c', 'Rar!', '\xfd7zXZ'],
    'is packed',
    'Unpack it, and take the .gguf file in it.',
  ],
  // Before the brace stands the length of the text in JSON, in 64 bits.
  [/^[^]{4}\0{4}\{/, 'has the weights as safetensors', 'Look for the same model as a .gguf file.'],
  [
    ['lmgg', 'fmgg', 'tjgg', 'algg'],
    'is of a format from before GGUF',
    'Look for a newer file of the model.',
  ],
  [/^\s*[{[]/, 'is a text in JSON', 'Take the .gguf file that lies beside it.'],
  [/^$/, 'is empty', 'Download it again.'],
]

/** @returns what it is, and what to do: the end of a sentence that begins with its name, and one more */
export function lookOf(head: Uint8Array): { readonly what: string; readonly next: string } {
  const text = Array.from(head.subarray(0, 100), (byte) => String.fromCharCode(byte)).join('')
  const [, what, next] =
    kinds.find(([begins]) =>
      begins instanceof RegExp ? begins.test(text) : begins.some((start) => text.startsWith(start)),
    ) ?? []
  return { what: what ?? 'is no model in GGUF', next: next ?? 'Take a file whose name ends in .gguf.' }
}
