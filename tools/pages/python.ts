import { createPython } from '../../src/python/python.ts'
import { offerPrograms } from './runProgram.ts'

/** The app's Python with nothing around it. */
offerPrograms(createPython({ baseUrl: document.baseURI }))
