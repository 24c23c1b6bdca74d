import { createPython } from '../../src/python/python.ts'
import { noCage } from './noCage.ts'
import { offerPrograms } from './runProgram.ts'

/** The app's Python with its cage left out. */
offerPrograms(createPython({ baseUrl: document.baseURI, cage: noCage }))
