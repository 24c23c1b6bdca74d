/**
 * What one text may ask of the renderer. The text comes from a model, a link or a saved file, so each figure
 * bounds the work or the depth of recursion that such a text can cause; beyond it the source is shown instead.
 */

/** Characters of one formula. The longest in the MATH set has under 1,000. */
export const maxFormula = 4_000

/** Characters after which a block is cut at the next line, and beyond which a block is not parsed at all. */
export const longBlock = 8_000
export const maxBlock = 16_000

/** Characters of one text; a solution of four calls has about 16,000. */
export const maxText = 400_000

/** Depth of braces, environments and delimiters in a formula. KaTeX overflows the stack near 500. */
export const maxFormulaDepth = 48

/** Cells of the tables in a formula: KaTeX writes about 220 bytes of HTML for each. */
export const maxFormulaCells = 600

/** Quotes and lists opened in one line, levels of a list by indentation, open brackets, open emphasis. */
export const maxNesting = 24

/** Cells of a Markdown table, counting those that its rows leave out. */
export const maxTableCells = 4_000
