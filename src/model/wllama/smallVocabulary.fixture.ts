/** All bytes and a few merges: the smallest vocabulary that can spell any text. */
const bytes = Array.from({ length: 256 }, (_, byte) => byte)
const printable = (byte: number) =>
  (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || (byte >= 0xae && byte <= 0xff)
const others = bytes.filter((byte) => !printable(byte))
const letters = bytes.map((byte) =>
  String.fromCodePoint(printable(byte) ? byte : 0x100 + others.indexOf(byte)),
)
const merges = ['t h', 'th e', '\u0120 the', 'r e', 'T o', 'To m', 'a s']

export const smallVocabulary = {
  tokens: ['', '', '', ...letters, ...merges.map((pair) => pair.replace(' ', ''))],
  merges,
}
